import Diagnostics
import Foundation
import Testing

@testable import Site

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Pictures for links elsewhere") struct SocialPictureTests {
    /// The small site with pictures, drawn by a program that copies drawings as they are.
    private func illustrated() throws -> TemporarySite {
        let site = try TemporarySite()
        let settings = TemporarySite.small["content/site.yaml"] ?? ""
        try site.write(settings + "social:\n  pictures: true\n", to: "content/site.yaml")
        try site.write("#!/bin/sh\nexec /bin/cp \"$3\" \"$2\"\n", to: "draw.sh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: site.path + "/draw.sh")
        return site
    }

    private func build(_ site: borrowing TemporarySite) async throws -> BuildReport {
        var options = BuildOptions(source: site.path, jobs: 2)
        options.pictures = .program(site.path + "/draw.sh")
        return try await SiteBuilder.build(options)
    }

    @Test("A picture says what its page is called, and pages of lists show the front page's")
    func drawn() async throws {
        let site = try illustrated()
        #expect(try await build(site).diagnostics.isEmpty)
        let files = site.files()
        let page = "announcements/first/"
        let picture = String(decoding: try #require(files[page + "social.png"]), as: UTF8.self)
        #expect(picture.contains("100 cars</text>"))
        #expect(picture.contains("1 February 2025</text>"))
        #expect(files["tags/a/social.png"] == nil)
        for (file, owner) in [(page, page), ("tags/a/", "")] {
            let html = files[file + "index.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
            #expect(html.contains("content=\"https://example.org/\(owner)social.png\""))
        }
    }

    @Test("A picture is drawn again when its page changes, and goes when the settings want none")
    func kept() async throws {
        let site = try illustrated()
        _ = try await build(site)
        try site.write(TemporarySite.page("Renamed", "Text."), to: "content/about.md")
        let report = try await build(site)
        #expect(report.changes.allSatisfy { !$0.path.hasSuffix(".png") })

        let settings = TemporarySite.small["content/site.yaml"] ?? ""
        try site.write(settings, to: "content/site.yaml")
        _ = try await build(site)
        #expect(!site.files().keys.contains { $0.hasSuffix(".png") })
    }

    @Test(
        "A page's own image comes before its generated picture",
        arguments: [
            ("/robot.txt", "https://example.org/robot.txt"),
            ("https://images.example/a.png", "https://images.example/a.png"),
        ])
    func named(image: String, address: String) async throws {
        let site = try illustrated()
        try site.write(
            TemporarySite.page("Second", "Text.", "image: \(image)\n"),
            to: "content/announcements/2025-02-02-second.md")
        #expect(try await build(site).diagnostics.isEmpty)
        let page = "announcements/second/"
        let html = site.files()[page + "index.html"].map { String(decoding: $0, as: UTF8.self) }
        #expect(html?.contains("<meta property=\"og:image\" content=\"\(address)\">") == true)
        #expect(site.files()[page + "social.png"] == nil)
    }

    @Test(
        "An image that is none of the site's files, nor whole address, is an error at its place",
        arguments: ["gone.png", "//images.example/a.png", "mailto:a@example.org", "<b>:c"])
    func missing(_ image: String) async throws {
        let site = try illustrated()
        try site.write(
            TemporarySite.page("Second", "Text.", "image: \"\(image)\"\n"),
            to: "content/announcements/2025-02-02-second.md")
        let problem = try #require(try await build(site).diagnostics.sorted.first)
        #expect(problem.code == "missing-image" && problem.location.line == 3)
    }

    @Test("A program that fails ends the build, and the old site stays")
    func failing() async throws {
        let site = try illustrated()
        _ = try await site.build()
        let old = site.files()
        try site.write("#!/bin/sh\nexit 1\n", to: "draw.sh")
        await #expect(throws: DiskError.self) { try await build(site) }
        #expect(site.files() == old)
    }

    @Test("A title of any length and content stays within four lines of well-formed markup")
    func hostile() throws {
        for title in ["", "<&\"'>", String(repeating: "long ", count: 100), "小米提高目标🚗\u{202E}"] {
            let picture = SocialPicture(
                site: title, title: title, facts: title, progress: .init(text: title, share: 3))
            #expect(XMLParser(data: Data(picture.svg)).parse())
            let lines = String(decoding: picture.svg, as: UTF8.self).components(
                separatedBy: "</text>")
            #expect(lines.count <= 8)
        }
    }
}
