import Content
import Diagnostics
import Numbers
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
}
