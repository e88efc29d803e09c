import Foundation
import Site
import Testing

@testable import briefing

@Suite("Links to other sites") struct LinkCheckTests {
    private static func site(_ links: String) throws -> TemporaryFolder {
        try TemporaryFolder([
            "content/site.yaml": "title: Site\nbaseURL: https://example.org/\n",
            "content/page.md": "---\ntitle: Page\n---\n\n\(links)\n",
        ])
    }

    @Test("A page that is gone is an error at its link, one that does not answer well a warning")
    func answers() throws {
        let server = try StatusServer()
        defer { server.stop() }
        let root = server.root
        let folder = try Self.site(
            "[One](\(root)200), [two](\(root)404), [three](\(root)503), [four](\(root)whole).")
        let run = try Program.run(
            ["check", "--external", "--format", "line"], in: folder.path,
            environment: ["HOME": folder.path])
        #expect(run.status == 1)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 2, "\(run.errors)")
        #expect(lines.first?.contains("404' is gone: status 404 [dead-outside-link]") == true)
        #expect(lines.last?.contains("warning") == true)
        #expect(lines.last?.contains("status 503 [unclear-outside-link]") == true)
        #expect(lines.allSatisfy { $0.hasPrefix("content/page.md:5:") })
    }

    @Test("An address that was found is not asked for again in the same week")
    func cached() async throws {
        let folder = try TemporaryFolder([:])
        let file = URL(fileURLWithPath: folder.path + "/caches/links.json")
        let monday = Date(timeIntervalSince1970: 1_760_000_000)
        let server = try StatusServer()
        let client = LinkClient(cache: LinkCache(file: file, now: monday))
        #expect(await client.answer(for: server.root + "200") == .found)
        #expect(await client.answer(for: server.root + "410") == .gone(status: 410))
        await client.save()
        server.stop()
        let later = LinkCache(file: file, now: monday + 6 * 24 * 60 * 60)
        let kept = try JSONDecoder().decode([String: Date].self, from: Data(contentsOf: file))
        #expect(kept.count == 1)
        let address = try #require(kept.keys.first)
        #expect(await LinkClient(cache: later).answer(for: address) == .found)
        let nextWeek = LinkCache(file: file, now: monday + 8 * 24 * 60 * 60)
        #expect(!nextWeek.isFresh(address))
    }

    @Test("Without the option no other site is asked")
    func optIn() throws {
        let folder = try Self.site("[Nowhere](http://127.0.0.1:9/gone)")
        #expect(try Program.run(["check"], in: folder.path).status == 0)
    }
}
