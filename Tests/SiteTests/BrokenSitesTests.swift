import Diagnostics
import Foundation
import Site
import Testing

/// `Broken/<code>/` is the smallest site with that problem; `expected.txt` is what is said of it,
/// and `prepare.sh` makes what version control cannot hold.
@Suite("Broken sites") struct BrokenSitesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Broken")

    private static let codes =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

    @Test("Every code has a broken site, and every broken site a code")
    func sameSet() {
        #expect(Self.codes == DiagnosticCatalogue.meanings.map(\.key).sorted())
    }

    @Test("A broken site is told of as expected", arguments: BrokenSitesTests.codes)
    func expected(_ code: String) async throws {
        let site = try TemporarySite([:])
        let root = Self.folder.appendingPathComponent(code)
        for file in FileManager.default.subpaths(atPath: root.path) ?? [] {
            guard let data = Self.contents(root.appendingPathComponent(file)) else { continue }
            let target = URL(fileURLWithPath: site.path + "/" + file)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: target)
        }
        if FileManager.default.fileExists(atPath: site.path + "/prepare.sh") {
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = ["prepare.sh"]
            shell.currentDirectoryURL = URL(fileURLWithPath: site.path)
            try shell.run()
            shell.waitUntilExit()
        }
        var options = BuildOptions(source: site.path, jobs: 1)
        options.pictures = .missing
        options.strict = code == "strict"
        let report =
            code.hasSuffix("-outside-link")
            ? try await SiteBuilder.check(options, asking: Self.answer)
            : try await SiteBuilder.build(options)
        let lines = report.diagnostics.sorted.map { DiagnosticText().line($0) + "\n" }.joined()
        #expect(report.diagnostics.sorted.contains { $0.code.rawValue == code })
        let stored = root.appendingPathComponent("expected.txt")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(lines.utf8).write(to: stored)
        }
        #expect(lines == String(decoding: try Data(contentsOf: stored), as: UTF8.self))
    }

    /// What other sites would say.
    @Sendable private static func answer(_ address: String) async -> LinkAnswer {
        address.contains("gone") ? .gone(status: 404) : .unclear("It answered with status 503")
    }

    /// The bytes of a file; `nil` for a folder.
    private static func contents(_ url: URL) -> Data? {
        FileManager.default.contents(atPath: url.path)
    }
}
