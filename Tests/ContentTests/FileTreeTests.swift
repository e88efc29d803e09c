import Content
import Testing

@Suite("A tree of files")
struct FileTreeTests {
    @Test("lists its paths in order and finds bytes by path")
    func literal() {
        let tree: FileTree = ["content/b.md": "B", "content/a.md": "A", "site.md": ""]
        #expect(tree.paths == ["content/a.md", "content/b.md", "site.md"])
        #expect(tree["content/b.md"] == Array("B".utf8))
        #expect(tree["content/c.md"] == nil)
    }

    @Test("knows the files of a folder, but not of a folder whose name only begins the same")
    func folder() {
        let tree: FileTree = ["a/x": "", "ab/y": "", "a/b/z": ""]
        #expect(tree.paths(under: "a") == ["a/b/z", "a/x"])
    }

    @Test("keeps the first of two paths that differ only in their Unicode normal form")
    func normalForms() {
        var tree = FileTree()
        let first = tree.insert([1], at: "caf\u{E9}.md")
        let second = tree.insert([2], at: "cafe\u{301}.md")
        #expect(first && !second)
        #expect(tree["café.md"] == [1])
    }
}
