import Foundation
import Site
import Testing

@Suite("Pages drawn ahead of a build") struct EarlyPagesTests {
    /// The repository's own site.
    private static let source = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    @Test("A page drawn ahead has the bytes that the build writes")
    func sameBytes() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("briefing-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("site")
        let options = BuildOptions(source: Self.source, destination: output.path, jobs: 2)
        #expect(try await SiteBuilder.build(options).isPublished)

        let files = FileManager.default.subpaths(atPath: output.path) ?? []
        let pages = try await SiteBuilder.pages(
            Set(files.filter { $0.hasSuffix(".html") }), options)
        #expect(pages.keys.contains("index.html"))
        #expect(pages.keys.contains("companies/xiaomi/index.html"))
        #expect(!pages.keys.contains("claims/index.html"))
        for (file, bytes) in pages.sorted(by: { $0.key < $1.key }) {
            let built = try Data(contentsOf: output.appendingPathComponent(file))
            #expect(Data(bytes) == built, "\(file)")
        }
    }

    @Test("Without a page to draw, nothing is read")
    func none() async throws {
        let options = BuildOptions(source: "/nowhere", jobs: 1)
        #expect(try await SiteBuilder.pages([], options).isEmpty)
    }
}
