import Diagnostics
import Foundation
import Site
import Testing

@Suite("Files that are written in parts") struct LargeFilesTests {
    private static let numbers = "data/measures.json"
    private static let settings = "content/site.yaml"
    private static let row = "acme,2024,9,exact,2025-01-15"

    @Test("An empty file takes the place of a page that is told of in each build")
    func empty() async throws {
        let site = try TemporarySite()
        try site.write(TemporarySite.page("Odd", "Text.\n\n[^x]: Unused."), to: "content/odd.md")
        let first = try await site.build()
        #expect(first.isPublished && !first.diagnostics.isEmpty)
        try site.remove("content/odd.md")
        try site.write("", to: "content/static/odd/index.html")
        _ = try await site.build()
        #expect(site.files()["odd/index.html"] == Data())
        #expect(try await site.build().written == 0)
    }

    @Test("A large file that is only copied is published anew when its last byte changes")
    func copied() async throws {
        let site = try TemporarySite()
        let large = String(repeating: "0123456789abcdef", count: 200_000)
        for end in ["x", "y"] {
            try site.write(large + end, to: "content/static/large.bin")
            let report = try await site.build()
            #expect(report.changes.contains { $0.path == "large.bin" })
            #expect(site.files()["large.bin"] == Data((large + end).utf8))
        }
        try site.write(TemporarySite.page("About", "Other."), to: "content/about.md")
        #expect(try await site.build().changes.allSatisfy { $0.path != "large.bin" })
    }

    @Test(
        "The numbers are written anew for a row, the language or the day, not for a page's title",
        arguments: [
            (
                "content/data/deliveries.csv",
                "company,period,units,precision,published\n\(row)\n", true
            ),
            (settings, (TemporarySite.small[settings] ?? "") + "language: de\n", true),
            (settings, (TemporarySite.small[settings] ?? "") + "asOf: 2025-03-01\n", true),
            ("content/about.md", TemporarySite.page("Other", "First words."), false),
        ])
    func numbers(_ file: String, _ text: String, _ areWritten: Bool) async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write(text, to: file)
        let report = try await site.build()
        #expect(report.changes.contains { $0.path == Self.numbers } == areWritten)
        _ = try await site.build(into: "clean", isClean: true)
        #expect(site.files()[Self.numbers] == site.files(of: "clean")[Self.numbers])
    }
}
