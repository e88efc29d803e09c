import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The program itself, serving a small site of its own.
@Suite("briefing serve", .serialized) struct ServeTests {
    private static let page = "content/about.md"
    private static let site = [
        "content/site.yaml": "title: Test\n", page: "---\ntitle: About\n---\n\nFirst words.\n",
    ]

    /// A running server.
    private struct Server: ~Copyable {
        let folder: TemporaryFolder
        let url: URL
        private let process: Process

        init(_ files: [String: String]) throws {
            let folder = try TemporaryFolder(files)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
                .deletingLastPathComponent().appendingPathComponent("briefing")
            let port = Int.random(in: 20000...60000)
            process.arguments = ["serve", "-s", folder.path, "-p", "\(port)"]
            process.environment = ["TMPDIR": folder.path + "/temporary", "NO_COLOR": "1"]
            try FileManager.default.createDirectory(
                atPath: folder.path + "/temporary", withIntermediateDirectories: true)
            let output = Pipe()
            process.standardError = output
            try process.run()
            var text = ""
            while !text.contains(" until Control-C") {
                let part = output.fileHandleForReading.availableData
                try #require(!part.isEmpty, "the server ended: \(text)")
                text += String(decoding: part, as: UTF8.self)
            }
            // Nobody reads on; the pipe has room for what a short test says.
            let address = try #require(text.firstMatch(of: #/http://\S+/#))
            url = try #require(URL(string: String(address.output)))
            self.process = process
            self.folder = folder
        }

        deinit { process.terminate() }

        /// The status and text of an address.
        func get(_ path: String) async throws -> (status: Int, text: String) {
            let address = try #require(URL(string: path, relativeTo: url))
            let (data, response) = try await URLSession.shared.data(from: address)
            let status = try #require(response as? HTTPURLResponse).statusCode
            return (status, String(decoding: data, as: UTF8.self))
        }

        /// The text of an address once it holds something.
        func get(_ path: String, until wanted: String) async throws -> String {
            while true {
                let text = try await get(path).text
                if text.contains(wanted) { return text }
                try await Task.sleep(for: .milliseconds(20))
            }
        }

        /// Asks it to stop as Control-C does, and gives its exit status.
        func stop() -> Int32 {
            process.interrupt()
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    @Test(
        "Pages change with their files, and stay when a file has a mistake",
        .timeLimit(.minutes(3)))
    func changes() async throws {
        let server = try Server(Self.site)
        #expect(try await server.get("about/").text.contains("First words."))
        #expect(try await server.get("nowhere/").status == 404)

        try server.folder.write("---\ntitle: About\n---\n\nSecond words.\n", to: Self.page)
        let second = try await server.get("about/", until: "Second words.")
        #expect(second.contains("/_briefing/reload.js"))

        try server.folder.write("---\ntitel: About\n---\n\nThird words.\n", to: Self.page)
        try server.folder.write("---\ntitle: New\n---\n\nMore.\n", to: "content/new.md")
        try await Task.sleep(for: .milliseconds(500))
        #expect(try await server.get("about/").text.contains("Second words."))

        try server.folder.write("---\ntitle: About\n---\n\nThird words.\n", to: Self.page)
        _ = try await server.get("about/", until: "Third words.")
        #expect(try await server.get("new/").status == 200)
        #expect(server.stop() == 0)
        let left = try FileManager.default.contentsOfDirectory(
            atPath: server.folder.path + "/temporary")
        #expect(left.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: server.folder.path + "/public"))
    }

    @Test("A site that cannot be built yet is served once it can", .timeLimit(.minutes(3)))
    func broken() async throws {
        let server = try Server(["content/site.yaml": "titel: Test\n"])
        let notice = try await server.get("./")
        #expect(notice.status == 404)
        #expect(notice.text.contains("not built yet"))
        for (file, text) in Self.site { try server.folder.write(text, to: file) }
        _ = try await server.get("about/", until: "First words.")
        #expect(server.stop() == 0)
    }
}
