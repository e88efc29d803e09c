import Foundation
import Testing

@testable import briefing

@Suite("The folder that is served") struct ServedFolderTests {
    private static let files = [
        "site/index.html": "home", "site/a b/index.html": "page", "site/x.css": "look",
        "site/empty/x.txt": "", "site/.briefing": "marker", "secret.txt": "secret",
    ]

    @Test(
        "An address leads to a file, or from a folder to its index",
        arguments: [
            ("/", "index.html"), ("/index.html", "index.html"), ("/a%20b/", "a b/index.html"),
            ("/x.css", "x.css"),
        ])
    func found(_ address: String, _ file: String) throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(ServedFolder(path: folder.path + "/site").target(of: address) == .file(file))
    }

    @Test(
        "What lies outside, is hidden or is spelt oddly is not served",
        arguments: [
            "/../secret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt",
            "/a%20b/../../secret.txt",
            "/..%5csecret.txt", "/..\\secret.txt", "//secret.txt", "/./index.html", "/.briefing",
            "/%2ebriefing", "/x.css/", "/x.css/..", "/a%00b", "/%ff", "/%", "", "secret.txt",
            "/link.txt", "/folder/", "/folder/secret.txt", "/folder", "/empty/", "/none",
            "http://127.0.0.1/index.html",
        ])
    func refused(_ address: String) throws {
        let folder = try TemporaryFolder(Self.files)
        let site = folder.path + "/site"
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: site + "/link.txt", withDestinationPath: folder.path + "/secret.txt")
        try manager.createSymbolicLink(
            atPath: site + "/folder", withDestinationPath: folder.path)
        #expect(ServedFolder(path: site).target(of: address) == .nothing)
    }

    @Test("A folder without its last slash leads to the address with one")
    func redirect() throws {
        let folder = try TemporaryFolder(Self.files)
        let served = ServedFolder(path: folder.path + "/site")
        #expect(served.target(of: "/a%20b") == .redirect("/a%20b/"))
    }
}
