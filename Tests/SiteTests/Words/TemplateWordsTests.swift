import Content
import Diagnostics
import Numbers
import Testing

@testable import Site

@Suite("Words of templates") struct TemplateWordsTests {
    @Test("Each has a name of its own, and a text in each language")
    func names() {
        #expect(Set(TemplateWords.all.map(\.name)).count == TemplateWords.all.count)
        // Some languages put words before a value, some behind it, some on both sides.
        for (name, wording) in TemplateWords.all {
            let texts = [Language.en, .zh, .de].map { wording[$0] }
            #expect(texts.contains { !$0.isEmpty }, "\(name)")
        }
    }

    @Test("A template prints them in the language of the site, and a slip is told at its tag")
    func own() async throws {
        var site = SmallSite()
        site.files["site.yaml"]? += "\nlanguage: zh"
        var tree = FileTree()
        for (path, text) in site.files { tree["content/" + path] = Array(text.utf8) }
        let template = "<p>{{words.sources}}</p>\n{{#words.stop}}{{.}}{{/words.stop}}"
        tree["templates/404.mustache"] = Array(template.utf8)
        var diagnostics = Diagnostics()
        let prepared = try await PreparedSite(
            SourceFiles(tree: tree), BuildOptions(jobs: 1), &diagnostics)
        #expect(try prepared.html("404.html").contains("<p>来源</p>\n。"))
        tree["templates/404.mustache"] = Array((template + "{{words.sorces}}").utf8)
        _ = try await PreparedSite(SourceFiles(tree: tree), BuildOptions(jobs: 1), &diagnostics)
        let problem = try #require(diagnostics.all.first { $0.code == "unknown-template-name" })
        #expect("\(problem.location)" == "templates/404.mustache:2:36")
        #expect(problem.suggestion?.contains("sources") == true)
    }
}
