import Diagnostics
import Foundation
import Site
import Testing

@Suite("Publishing") struct PublicationTests {
    private static let page = "posts/one/index.html"

    @Test("One file that differs replaces the published one; all else stays in its place")
    func replaced() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write("example.org\n", to: "public/CNAME")
        let (folder, other) = (try inode(site, ""), try inode(site, "about/index.html"))
        let old = try inode(site, Self.page)
        try edit(site, "Other words.")
        #expect(try await site.build().changes.map(\.path) == [Self.page])
        #expect(try inode(site, "") == folder)
        #expect(try inode(site, "about/index.html") == other)
        #expect(try inode(site, Self.page) != old)
        #expect(site.files()["CNAME"] == Data("example.org\n".utf8))
        try await expectClean(site)
    }

    @Test("More files than one come with a whole site, made upon the one before it")
    func exchanged() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        for word in ["One", "Two", "Three"] {
            // The page that is replaced alone differs from the site before it.
            try edit(site, word)
            _ = try await site.build()
            let before = try inode(site, "", of: ".public.briefing/previous")
            try site.write(TemporarySite.page(word, "Text."), to: "content/about.md")
            #expect(try await site.build().written > 1)
            #expect(try inode(site, "") == before)
            try await expectClean(site)
        }
    }

    @Test("A site before the published one is not built upon when nothing is known of it")
    func unknown() async throws {
        let site = try TemporarySite()
        for word in ["One", "Two", "Three"] {
            try site.write(TemporarySite.page(word, "Text."), to: "content/about.md")
            _ = try await site.build()
            try? site.remove(".public.briefing/previous/index.html")
            try site.write("no such marker\nindex.html\n", to: ".public.briefing/exchange")
        }
        try await expectClean(site)
    }

    @Test("A file taken out of the site before the published one is missed when it is published")
    func tampered() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try await Task.sleep(for: .milliseconds(50))
        let before = try inode(site, "", of: ".public.briefing/previous")
        try site.remove(".public.briefing/previous/" + Self.page)
        try site.write(TemporarySite.page("Other", "Text."), to: "content/about.md")
        #expect(try await site.build().written > 1)
        #expect(try inode(site, "") == before)
        #expect(site.files()[Self.page] == nil)
        #expect(try await site.build().changes.map(\.path) == [Self.page])
        try await expectClean(site)
    }

    @Test("A site is not built upon one that somebody removed")
    func removed() async throws {
        let site = try TemporarySite()
        for word in ["One", "Two", "Three"] {
            try site.write(TemporarySite.page(word, "Text."), to: "content/about.md")
            _ = try await site.build()
            try site.remove(".public.briefing/previous")
            try await expectClean(site)
        }
    }

    @Test(
        "Where the published site was removed, the one before it is drawn over",
        arguments: [["One"], ["One", "Two"]])
    func drawnOver(_ builds: [String]) async throws {
        let site = try TemporarySite()
        for word in builds {
            try site.write(TemporarySite.page(word, "Text."), to: "content/about.md")
            _ = try await site.build()
        }
        let before = try inode(site, "", of: ".public.briefing/previous")
        let name = URL(fileURLWithPath: site.path + "/second-name")
        let page = URL(fileURLWithPath: site.path + "/public/about/index.html")
        try FileManager.default.linkItem(at: page, to: name)
        let old = try Data(contentsOf: page)
        try site.remove("public")
        try site.remove("content/posts/one.md")
        try site.write(TemporarySite.page("Other", "No link."), to: "content/about.md")
        _ = try await site.build()
        #expect(try inode(site, "") == before)
        #expect(try Data(contentsOf: name) == old, "what has another name is not written over")
        try await expectClean(site)
        try edit(site, "Back again.")
        #expect(try await site.build().written > 1)
        try await expectClean(site)
    }

    @Test("A whole site drawn anew is drawn over the one before; what shares a file with it stays")
    func redrawn() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        let page = site.path + "/public/" + Self.page
        let (before, old) = (
            try inode(site, "", of: ".public.briefing/previous"),
            try FileHandle(forReadingFrom: URL(fileURLWithPath: page))
        )
        try edit(site, "Other words.")
        let text = site.files()[Self.page]
        try site.write("body { color: red }\n", to: "templates/assets/site.css")
        #expect(try await site.build().written > 10)
        #expect(try inode(site, "") == before)
        #expect(try old.readToEnd() == text)
        try await expectClean(site)
    }

    @Test("Where most pages are drawn and none differs, the site before stays to be built upon")
    func sameAgain() async throws {
        let site = try TemporarySite()
        for number in 1...100 {
            try site.write(
                TemporarySite.page("Page", "A control character: \u{1}."),
                to: "content/notes/n\(number).md")
        }
        #expect(try await !site.build().diagnostics.isEmpty)
        let before = try inode(site, "", of: ".public.briefing/previous")
        #expect(try await site.build().written == 0)
        #expect(try inode(site, "", of: ".public.briefing/previous") == before)
        try edit(site, "Other words.")
        try site.write(TemporarySite.page("Other", "Text."), to: "content/about.md")
        #expect(try await site.build().written > 1)
        #expect(try inode(site, "") == before)
        try await expectClean(site)
    }

    @Test("A file may take the place of a folder, and a folder that of a file")
    func places() async throws {
        let site = try TemporarySite()
        for number in 1...8 {
            try? site.remove("content/static/place")
            try? site.remove("content/place.md")
            let (file, text) =
                number.isMultiple(of: 2)
                ? ("static/place", "A file.\n") : ("place.md", TemporarySite.page("Place", "Text."))
            try site.write(text, to: "content/" + file)
            _ = try await site.build()
            try await expectClean(site)
            if number == 5 || number == 6 { try site.remove("public") }
        }
    }

    @Test("A file that a killed build was replacing is drawn again")
    func killed() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write(Self.page, to: ".public.briefing/replacing")
        try site.write("Of the killed build.\n", to: "public/" + Self.page)
        #expect(try await site.build().changes.map(\.path) == [Self.page])
        try await expectClean(site)
        #expect(try await site.build().written == 0)
    }

    @Test("Files that no build made stay, wherever they are put and however old they are")
    func foreign() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        let rows: [(put: [String], removed: [String])] = [
            (["CNAME", ".briefing-own", "posts/one/two\nlines.txt"], []), ([], []),
            (["own/deep/a.txt"], ["CNAME"]),
            ([], []), (["own/deep/b.txt", "own/c.txt", "posts/d.txt"], ["own/deep/a.txt"]),
        ]
        var foreign: Set<String> = []
        for (number, row) in rows.enumerated() {
            // Until a folder's time is told from that of the exchange, it is looked through anyway.
            try await Task.sleep(for: .milliseconds(50))
            for file in row.put { try site.write("Own.\n", to: "public/" + file) }
            for file in row.removed { try site.remove("public/" + file) }
            foreign = foreign.union(row.put).subtracting(row.removed)
            try site.write(TemporarySite.page("Page \(number)", "Text."), to: "content/about.md")
            #expect(try await site.build().written > 1)
            _ = try await site.build(into: "clean", isClean: true)
            let made = site.files(of: "clean").keys
            #expect(Set(site.files().keys).subtracting(made) == foreign, "row \(number)")
        }
    }

    @Test("A symbolic link that no build made stays one; nothing is taken from where it leads")
    func symbolicLink() async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write("Not of the site.\n", to: "elsewhere/a.txt")
        for link in ["own/link", "posts/link"] {
            let path = site.path + "/public/" + link
            try site.write("Own.\n", to: "public/own/b.txt")
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: site.path + "/elsewhere")
            try site.write(TemporarySite.page(link, "Text."), to: "content/about.md")
            #expect(try await site.build().written > 1)
            let kind = try FileManager.default.attributesOfItem(atPath: path)[.type]
            #expect(kind as? FileAttributeType == .typeSymbolicLink)
        }
        #expect(site.files()["own/b.txt"] == Data("Own.\n".utf8))
        #expect(site.files(of: "elsewhere").keys.sorted() == ["a.txt"])
    }

    private func edit(_ site: borrowing TemporarySite, _ text: String) throws {
        try site.write(
            TemporarySite.page("Plain", "## More\n\n" + text, "tags: [a]\n"),
            to: "content/posts/one.md")
    }

    private func expectClean(_ site: borrowing TemporarySite) async throws {
        _ = try await site.build(into: "clean", isClean: true)
        var files = site.files()
        files["CNAME"] = nil
        #expect(site.folders() == site.folders(of: "clean"))
        #expect(
            files.filter { $0.key != ".briefing" }
                == site.files(of: "clean").filter { $0.key != ".briefing" })
    }

    private func inode(
        _ site: borrowing TemporarySite, _ file: String, of folder: String = "public"
    ) throws -> Int? {
        let path = site.path + "/" + folder + "/" + file
        return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
}
