import Foundation
import Testing

@testable import Site

@Suite("Files of a folder that is held open") struct DiskFolderTests {
    private static let memory = "/dev/shm"
    /// Whether there is another file system, to which no file can be linked.
    private static let isApart: Bool = {
        let paths = [memory, FileManager.default.temporaryDirectory.path]
        let systems = paths.map {
            try? FileManager.default.attributesOfItem(atPath: $0)[.systemNumber] as? Int
        }
        return systems[0] != nil && systems[0] != systems[1]
    }()

    @Test("A shorter text leaves nothing of a longer one", arguments: ["", "Short.", "As long. "])
    func writtenOver(_ text: String) throws {
        let site = try TemporarySite(["a/b.txt": "Very long."])
        try Disk.Folder(site.path).write(Array(text.utf8), to: "a/b.txt")
        #expect(site.files(of: "a")["b.txt"] == Data(text.utf8))
    }

    @Test("What a second name or a symbolic link leads to is not written over")
    func otherNames() throws {
        let site = try TemporarySite(["a.txt": "Old."])
        let (path, manager) = (site.path, FileManager.default)
        try manager.linkItem(atPath: path + "/a.txt", toPath: path + "/second.txt")
        try manager.createSymbolicLink(
            atPath: path + "/link.txt", withDestinationPath: path + "/a.txt")
        let folder = try Disk.Folder(path)
        for file in ["second.txt", "link.txt"] { try folder.write(Array("New.".utf8), to: file) }
        let files = site.files(of: "")
        #expect(files["a.txt"] == Data("Old.".utf8))
        #expect(files["second.txt"] == Data("New.".utf8))
        #expect(files["link.txt"] == Data("New.".utf8))
    }

    @Test(
        "A file that is read and written in parts is the same",
        arguments: [0, 1, 1 << 20, 5 << 19])
    func parts(size: Int) throws {
        let site = try TemporarySite(["new.txt": "Old."])
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        try Disk.write(bytes, to: site.path + "/old.txt")
        var new = StagedFile(try Disk.Folder(site.path).newFile("new.txt"))
        try Disk.read(site.path + "/old.txt") { part throws(DiskError) in try new.append(part) }
        _ = try new.finish()
        #expect(try Disk.read(site.path + "/new.txt") == bytes)
    }

    @Test("A file is linked over the one that it takes the place of")
    func linked() throws {
        let site = try TemporarySite(["one/a/b.txt": "New.", "other/a/b.txt": "Old."])
        let other = try Disk.Folder(site.path + "/other")
        try other.link("a/b.txt", from: try Disk.Folder(site.path + "/one"))
        #expect(site.files(of: "other")["a/b.txt"] == Data("New.".utf8))
    }

    @Test("Where a file cannot be linked it is copied", .enabled(if: isApart))
    func copied() throws {
        let site = try TemporarySite(["one/a/b.txt": "New."])
        let path = Self.memory + "/briefing-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Disk.makeFolder(path)
        let one = try Disk.Folder(site.path + "/one")
        try Disk.Folder(path).link("a/b.txt", from: one)
        #expect(FileManager.default.contents(atPath: path + "/a/b.txt") == Data("New.".utf8))
        #expect(throws: DiskError.self) { try Disk.Folder(path).link("missing.txt", from: one) }
    }

    @Test("Folders that removing empties go, and what took the place of a file stays")
    func pruned() throws {
        let site = try TemporarySite(["f/a/b/c.txt": "1", "f/a/d.txt": "2", "f/e/g.txt": "3"])
        try Disk.Folder(site.path + "/f").prune(["a/b/c.txt", "e", "e/g.txt/h", "missing/i.txt"])
        #expect(site.files(of: "f").keys.sorted() == ["a/d.txt", "e/g.txt"])
        #expect(site.folders(of: "f") == ["a", "e"])
    }

    @Test("A tree is removed with all that is in it, and not what its links lead to")
    func removed() async throws {
        let site = try TemporarySite(["f/a/b/c.txt": "1", "f/a/d.txt": "2", "kept/e.txt": "3"])
        try FileManager.default.createSymbolicLink(
            atPath: site.path + "/f/a/link", withDestinationPath: site.path + "/kept")
        try await Disk.removeTree(site.path + "/f", jobs: 2)
        #expect(site.files(of: "").keys.sorted() == ["kept/e.txt"])
        #expect(site.folders(of: "") == ["kept"])
        try await Disk.removeTree(site.path + "/f", jobs: 2)
    }
}
