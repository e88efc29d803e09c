import Content
import Diagnostics
import Templates
import Testing

@testable import Site

@Suite("The files of templates") struct TemplateFilesTests {
    @Test("The templates of the program are right by the rules for those of a site")
    func defaults() {
        var tree = FileTree()
        for (path, bytes) in DefaultTemplates.files { tree["templates/" + path] = bytes }
        var diagnostics = Diagnostics()
        _ = TemplateFiles(tree).templates(&diagnostics)
        #expect(diagnostics.isEmpty)
    }

    @Test("A site's own template is checked, and so is what it is printed within")
    func own() {
        var diagnostics = Diagnostics()
        let tree: FileTree = ["templates/page.mustache": "{{nothing.known}}"]
        _ = TemplateFiles(tree).templates(&diagnostics)
        #expect(diagnostics.errorCount == 1)
    }

    @Test("What stands around all pages has names that nothing within a page has")
    func namesAround() {
        let around = Set(["site", "root", "words"])
        for (page, shape) in Shape.pages {
            guard case .object(let fields) = shape else { continue }
            for field in fields where !around.contains(field.name) {
                #expect(Self.names(in: field.shape).isDisjoint(with: around), "\(page)")
            }
        }
    }

    private static func names(in shape: Shape) -> Set<String> {
        switch shape {
        case .text, .markup, .flag: []
        case .list(let inner), .optional(let inner): names(in: inner)
        case .object(let fields):
            fields.reduce(into: []) { $0.formUnion(names(in: $1.shape).union([$1.name])) }
        }
    }
}
