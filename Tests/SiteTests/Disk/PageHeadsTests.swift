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

    private static func heads() -> PageHeads {
        PageHeads(
            ["content/one.md", "content/other.md"].compactMap { path in
                var diagnostics = Diagnostics()
                let page = PageSource(path: path, bytes: bytes, &diagnostics)
                return PageHeads.Entry(file(path), PageDigest(bytes, of: page), of: page)
            })
    }

    @Test("What was remembered is read again")
    func roundTrip() throws {
        let again = try #require(PageHeads(Self.heads().bytes))
        #expect(again.entries.count == 2)
        #expect(again.bytes == Self.heads().bytes)
        let entry = try #require(again.entries(of: [Self.file()]).first ?? nil)
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
        let known = Self.heads().entries(of: files).map { $0?.path }
        #expect(known == [nil, nil, "content/other.md", nil])
        #expect(Self.heads().entries(of: [.init(path: "content/one.md")]).allSatisfy { $0 == nil })
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
        #expect(all.heads.entries.map(\.path) == files.pages.map(\.path))
        let last = try #require(files.pages.compactMap(\.status?.changed).max())
        files.doubtPages(changedSince: last)
        let known = files.pages.filter { $0.status != nil }.map(\.path)
        #expect(known.count < files.pages.count)
        let some = try await ReadSite(files, options: options, &diagnostics)
        #expect(some.heads.entries.map(\.path) == known)
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
