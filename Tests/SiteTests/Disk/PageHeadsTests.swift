import Content
import Diagnostics
import Testing

@testable import Site

@Suite("Heads of pages that were read before") struct PageHeadsTests {
    private static let bytes = Array("---\ntitle: One\n---\n\nText {{ acme.2024.units }}.\n".utf8)

    private static func file(
        _ path: String = "content/one.md", changed: Int = 7
    ) -> SourceFiles.PageFile {
        SourceFiles.PageFile(
            path: path,
            status: Disk.Status(kind: .file, size: 48, inode: 5, modified: 7, changed: changed))
    }

    private static let reading: Fingerprint = {
        var reading = Fingerprint()
        reading.add("tags")
        return reading
    }()

    private static func heads() -> PageHeads {
        PageHeads(
            ["content/one.md", "content/other.md"].compactMap { path in
                var diagnostics = Diagnostics()
                let page = PageSource(path: path, bytes: bytes, &diagnostics)
                return PageHeads.Entry(file(path), PageDigest(bytes, of: page), of: page)
            }, reading: reading)
    }

    @Test("What was remembered is read again")
    func roundTrip() throws {
        let again = try #require(PageHeads(Self.heads().bytes))
        #expect(again.entries.count == 2)
        #expect(again.bytes == Self.heads().bytes)
        let entry = try #require(
            again.entries(of: [Self.file()], reading: Self.reading).first ?? nil)
        #expect(entry.digest.asks)
        var diagnostics = Diagnostics()
        let page = PageSource(path: "content/one.md", bytes: Self.bytes, &diagnostics)
        #expect(PageSource(path: entry.path, fields: entry.fields) == page)
    }

    @Test("A file that was touched is not known, nor one of which nothing is told")
    func touched() {
        let files = [
            Self.file("content/new.md"), Self.file(changed: 8), Self.file("content/other.md"),
            Self.file("content/others.md"),
        ]
        let heads = Self.heads()
        let known = heads.entries(of: files, reading: Self.reading).map { $0?.path }
        #expect(known == [nil, nil, "content/other.md", nil])
        let unsaid = heads.entries(of: [.init(path: "content/one.md")], reading: Self.reading)
        #expect(unsaid.allSatisfy { $0 == nil })
        #expect(heads.entries(of: files, reading: Fingerprint()).allSatisfy { $0 == nil })
    }

    @Test("What is cut off, or of another version, is not believed")
    func damaged() {
        let bytes = Self.heads().bytes
        for end in stride(from: 1, to: bytes.count, by: 7) {
            let known = PageHeads(Array(bytes[..<end])).map(\.entries.count) ?? 0
            #expect(known < 2, "\(end) bytes")
        }
        #expect(PageHeads(Array("another version\n".utf8)) == nil)
        #expect(PageHeads([]) == nil)
    }

    @Test("A page that changed just before it was read is not remembered")
    func doubted() async throws {
        let site = try TemporarySite()
        var diagnostics = Diagnostics()
        var files = try await SourceFiles(folder: site.path, jobs: 2, &diagnostics)
        let options = BuildOptions(source: site.path, jobs: 2)
        let all = try await ReadSite(files, options: options, &diagnostics)
        #expect(all.newHeads?.entries.map(\.path) == files.pages.map(\.path))
        let last = try #require(files.pages.compactMap(\.status?.changed).max())
        files.doubtPages(changedSince: last)
        let known = files.pages.filter { $0.status != nil }.map(\.path)
        #expect(known.count < files.pages.count)
        let some = try await ReadSite(files, options: options, &diagnostics)
        #expect((some.newHeads?.entries ?? []).map(\.path) == known)
    }

    @Test("A page that is known is read again when the taxonomies are others")
    func taxonomies() async throws {
        let site = try TemporarySite()
        let page = "---\ntitle: About\nbrands: [One]\n---\n\nText.\n"
        try site.write(page, to: "content/about.md")
        let settings = try #require(TemporarySite.small["content/site.yaml"])
        let more = settings + "taxonomies: [tags, brands]\n"
        try site.write(more, to: "content/site.yaml")
        try await Task.sleep(for: .milliseconds(50))
        _ = try await site.build()
        #expect(site.files()["brands/one/index.html"] != nil)
        try site.write(settings, to: "content/site.yaml")
        let report = try await site.build()
        #expect(report.diagnostics.sorted.map(\.code) == ["unknown-front-matter-key"])
        try site.write(more, to: "content/site.yaml")
        _ = try await site.build()
        _ = try await site.build(into: "clean", isClean: true)
        let term = "brands/one/index.html"
        #expect(site.files()[term] != nil && site.files()[term] == site.files(of: "clean")[term])
    }

    @Test("A warning about the head of a page that is known is told again")
    func warned() async throws {
        let site = try TemporarySite()
        try site.write("---\ntitle: About\nodd: 1\n---\n\nText.\n", to: "content/about.md")
        try await Task.sleep(for: .milliseconds(50))
        let first = try await site.build()
        let second = try await site.build()
        #expect(!first.diagnostics.isEmpty)
        #expect(second.diagnostics == first.diagnostics)
    }
}
