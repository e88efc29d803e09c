import Diagnostics
import Foundation
import Site
import Testing

@Suite("Building a site") struct BuildTests {
    @Test("The small site builds without a word, and holds what it should")
    func small() async throws {
        let site = try TemporarySite()
        let report = try await site.build()
        #expect(report.diagnostics.isEmpty, "\(report.diagnostics.sorted)")
        let files = site.files()
        for file in [
            "index.html", "about/index.html", "posts/one/index.html", "tags/a/index.html",
            "companies/acme/index.html", "sitemap.xml", "atom.xml", "data/deliveries.csv",
            "robot.txt", "404.html", ".nojekyll",
        ] {
            #expect(files[file] != nil, "\(file)")
        }
        #expect(files.count == report.written + 1)
    }

    @Test("Two builds, one after the other or with another width, give the same bytes")
    func sameBytes() async throws {
        let site = try TemporarySite()
        _ = try await site.build(into: "one", jobs: 1)
        _ = try await site.build(into: "two", jobs: 1)
        _ = try await site.build(into: "seven", jobs: 7)
        #expect(site.files(of: "one") == site.files(of: "two"))
        #expect(site.files(of: "one") == site.files(of: "seven"))
    }

    @Test("The repository's own site gives no error or warning, and the same bytes at any width")
    func own() async throws {
        let site = try TemporarySite([:])
        var files: [[String: Data]] = []
        for jobs in [1, 3] {
            let output = site.path + "/\(jobs)"
            let report = try await SiteBuilder.build(
                BuildOptions(source: ownSite, destination: output, jobs: jobs))
            #expect(
                report.diagnostics.sorted.allSatisfy { $0.severity == .note },
                "\(report.diagnostics.sorted)")
            files.append(site.files(of: "\(jobs)"))
        }
        #expect(files[0] == files[1])
    }

    @Test("An error publishes nothing and leaves the old output as it was")
    func error() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        let old = site.files()
        try site.write(TemporarySite.page("About", "[Gone](nowhere.md)"), to: "content/about.md")
        let report = try await site.build()
        #expect(!report.isPublished)
        #expect(report.diagnostics.errorCount == 1)
        #expect(site.files() == old)
    }

    @Test("Two pages of one address are an error, not the end of the program")
    func sameAddress() async throws {
        let site = try TemporarySite()
        try site.write(TemporarySite.page("Other", "Text.", "slug: about\n"), to: "content/b.md")
        let report = try await site.build()
        #expect(report.diagnostics.sorted.map(\.code.rawValue).contains("duplicate-address"))
    }

    @Test("A page that is gone leaves nothing behind, and only own files are deleted")
    func removed() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write("example.org\n", to: "public/CNAME")
        try site.write("Kept.\n", to: "public/posts/note.txt")
        try site.remove("content/posts/one.md")
        try site.write(TemporarySite.page("About", "Words."), to: "content/about.md")
        let report = try await site.build()
        #expect(report.removed == 1)
        let files = site.files()
        #expect(files["posts/one/index.html"] == nil)
        #expect(!FileManager.default.fileExists(atPath: site.path + "/public/posts/one"))
        #expect(files["CNAME"] == Data("example.org\n".utf8))
        #expect(files["posts/note.txt"] == Data("Kept.\n".utf8))

        try site.remove("public/CNAME")
        try site.write(TemporarySite.page("About", "More words."), to: "content/about.md")
        _ = try await site.build()
        #expect(site.files()["CNAME"] == nil)
    }

    @Test("A folder that no build made is left alone, unless forced")
    func foreign() async throws {
        let site = try TemporarySite()
        try site.write("Mine.\n", to: "public/mine.txt")
        await #expect(throws: DiskError.self) { try await site.build() }
        #expect(site.files().count == 1)
        #expect(try await site.build(force: true).isPublished)
        #expect(site.files()["mine.txt"] == Data("Mine.\n".utf8))
        #expect(site.files()["index.html"] != nil)
    }

    @Test("An output that is a file is left alone")
    func file() async throws {
        let site = try TemporarySite()
        try site.write("Mine.\n", to: "public")
        await #expect(throws: DiskError.self) { try await site.build() }
        #expect(FileManager.default.contents(atPath: site.path + "/public") == Data("Mine.\n".utf8))
    }

    @Test("A damaged record means a build from nothing, with the same bytes")
    func damagedRecord() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        let old = site.files()
        try site.write("briefing record 0\n", to: ".public.briefing/record")
        let report = try await site.build()
        #expect(report.written == old.count - 1)
        #expect(site.files() == old)
    }

    @Test("A file that somebody deleted from the output comes back")
    func deletedOutput() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        let old = site.files()
        for file in ["about/index.html", "robot.txt"] {
            try site.remove("public/" + file)
            #expect(try await site.build().written == 1)
            #expect(site.files() == old)
        }
    }

    @Test("A record of another version still tells whose the files are")
    func olderRecord() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write("example.org\n", to: "public/CNAME")
        let state = site.path + "/.public.briefing/record"
        let record = try Data(contentsOf: URL(fileURLWithPath: state))
        let paths = try #require(record.firstIndex(of: UInt8(ascii: "\n")))
        let older = Data("briefing record 0".utf8) + record[paths...]
        #expect(older != record)
        try older.write(to: URL(fileURLWithPath: state))
        var marker = Fingerprint()
        marker.add(Array(older))
        try site.write(marker.hex + "\n", to: "public/.briefing")
        try site.remove("content/posts/one.md")
        try site.write(TemporarySite.page("About", "Words."), to: "content/about.md")
        #expect(try await site.build().isPublished)
        #expect(site.files()["posts/one/index.html"] == nil)
        #expect(site.files()["CNAME"] == Data("example.org\n".utf8))
    }

    @Test("A tag of any length has a page")
    func longTag() async throws {
        let site = try TemporarySite()
        let tag = String(repeating: "w ", count: 300) + "e\u{301}"
        try site.write(
            TemporarySite.page("About", "Words.", "tags: ['\(tag)']\n"), to: "content/a.md")
        #expect(try await site.build().isPublished)
        #expect(site.files().keys.contains { $0.hasPrefix("tags/w-w-") })
    }

    @Test("Braces in a name of something, on a page that nobody wrote, stand for themselves")
    func bracedTag() async throws {
        let site = try TemporarySite()
        try site.write(
            TemporarySite.page("About", "Words.", "tags: ['{{ acme.2024.units(']\n"),
            to: "content/a.md")
        let report = try await site.build()
        #expect(report.isPublished)
        let page = try #require(site.files().first { $0.key.hasPrefix("tags/acme") }?.value)
        #expect(String(decoding: page, as: UTF8.self).contains("{{ acme.2024.units("))
    }
}
