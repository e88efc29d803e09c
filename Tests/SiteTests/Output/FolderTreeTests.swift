import Testing

@testable import Site

@Suite("The folders of files") struct FolderTreeTests {
    private let tree = FolderTree(["a/b-c/x", "a/b/c/x", "a/b/c/y", "a/z", "b", "ä/ö/x"])

    @Test("Each folder stands once, below the one that it lies in")
    func folders() {
        #expect(tree.folders == ["", "a/", "a/b-c/", "a/b/", "a/b/c/", "ä/", "ä/ö/"])
        #expect(tree.names == ["", "a", "b-c", "b", "c", "ä", "ö"])
        #expect(tree.children == [[1, 5], [2, 3], [], [4], [], [6], []])
    }

    @Test("Each file lies in its folder")
    func files() {
        #expect(tree.folderOfFile == [2, 4, 4, 1, 0, 6])
    }

    @Test("Without files there is the folder itself")
    func none() {
        #expect(FolderTree([]).folders == [""])
    }
}
