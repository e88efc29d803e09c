import Diagnostics
import Foundation
import Seeded
import Site
import Testing

@Suite("Incremental builds") struct IncrementalBuildTests {
    @Test("After any row of edits the output is that of a clean build", arguments: 1...20)
    func law(_ seed: Int) async throws {
        let site = try TemporarySite()
        try site.write(Self.settings + Self.taxonomies, to: "content/site.yaml")
        var random = SeededGenerator(seed: UInt64(seed))
        for edit in 1...30 {
            try Self.edit(site, number: edit, &random)
            // What was touched within a tick of the clock is read anew; every other seed lets files
            // grow older than that, so that what is remembered of them is used.
            if seed % 2 == 0 { try await Task.sleep(for: .milliseconds(30)) }
            let report = try await site.build()
            #expect(report.isPublished || report.diagnostics.hasErrors)
            let clean = try await site.build(into: "clean", isClean: true)
            #expect(clean.isPublished == report.isPublished, "seed \(seed), edit \(edit)")
            guard report.isPublished else { continue }
            let (one, other) = (site.files(), site.files(of: "clean"))
            let different = Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }
            #expect(different.isEmpty, "seed \(seed), edit \(edit): \(different.sorted())")
            #expect(site.folders() == site.folders(of: "clean"), "seed \(seed), edit \(edit)")
        }
    }

    private static func hasTopics(_ site: borrowing TemporarySite) throws -> Bool {
        let settings = site.path + "/content/site.yaml"
        return try String(contentsOfFile: settings, encoding: .utf8).contains("topics")
    }

    /// One random change of a page, a table, the settings, a template, a file, or the output.
    private static func edit(
        _ site: borrowing TemporarySite, number: Int, _ random: inout SeededGenerator
    ) throws {
        let page = "content/posts/p\(Int.random(in: 1...4, using: &random)).md"
        let units = Int.random(in: 1...999, using: &random)
        let exists = FileManager.default.fileExists(atPath: site.path + "/" + page)
        let kind = Int.random(in: 0...10, using: &random)
        switch try hasTopics(site) ? kind : 6 {
        case 0...2:
            let tag = ["a", "b", "c"].randomElement(using: &random) ?? "a"
            let topics = units % 3 == 0 ? "topics: [\(tag)\(tag)]\n" : ""
            try site.write(
                TemporarySite.page(
                    "Page \(units)", "Edit {{ \"\(number)\" }}.", "tags: [\(tag)]\n" + topics),
                to: page)
        case 3 where exists: try site.remove(page)
        case 4 where exists:
            try? FileManager.default.moveItem(
                atPath: site.path + "/" + page, toPath: site.path + "/content/moved-\(number).md")
        case 5:
            try site.write(
                "company,period,units,precision,published\nacme,2024,\(units),exact,2025-01-15\n",
                to: "content/data/deliveries.csv")
        case 6:
            // Without the taxonomy of topics, pages with topics are errors.
            let more = ["pagination: 2\n", "description: Words \(units).\n", ""][units % 3]
            let known = try hasTopics(site) && units % 2 == 0 ? "" : taxonomies
            try site.write(settings + more + known, to: "content/site.yaml")
        case 7:
            try site.write("<!-- {{header.titleHTML}} -->\n", to: "templates/broken.txt")
            try site.write("/* \(units) */\n", to: "templates/assets/site.css")
        case 8: try site.write("File \(units).\n", to: "content/static/file-\(units % 3).txt")
        case 9:
            let places = ["", "/index.html", "/about/index.html", "/tags/a/index.html"]
            try? site.remove("public" + places[units % 4])
        default:
            try site.write(TemporarySite.page("About \(units)", "Words."), to: "content/about.md")
        }
    }

    @Test("The repository's own site: one page changed gives what a clean build gives")
    func ownSiteChanged() async throws {
        let site = try TemporarySite([:])
        for folder in ["content", "templates"] {
            try FileManager.default.copyItem(
                atPath: ownSite + "/" + folder, toPath: site.path + "/" + folder)
        }
        #expect(try await site.build().isPublished)
        let about = try String(contentsOfFile: site.path + "/content/about.md", encoding: .utf8)
        try site.write(about + "\nOne more sentence.\n", to: "content/about.md")
        let report = try await site.build()
        #expect(report.changes.map(\.path) == ["about/index.html"])
        #expect(try await site.build(into: "clean").isPublished)
        #expect(site.files() == site.files(of: "clean"))
    }

    @Test("Nothing changed: nothing is written, and with the program known nothing is read")
    func unchanged() async throws {
        let site = try TemporarySite()
        let program = CommandLine.arguments[0]
        _ = try await site.build(program: program)
        let files = site.files()
        for program in [nil, program] {
            let report = try await site.build(program: program)
            #expect(report.written == 0)
            #expect(report.pages > 5)
            #expect(report.unchanged == files.count - 1)
            #expect(report.isPublished)
        }
        #expect(site.files() == files)
    }

    private static let taxonomies = "taxonomies: [tags, topics]\n"
    private static let settings = TemporarySite.small["content/site.yaml"] ?? ""

    private static let causes: [(String, String, String)] = [
        (
            "content/about.md",
            TemporarySite.page("About", "Other words, and [more](posts/one.md#more)."),
            "changed: text"
        ),
        (
            "content/about.md",
            TemporarySite.page("About us", "First words, and [more](posts/one.md#more)."),
            "changed: front matter"
        ),
        (
            "content/data/deliveries.csv",
            "company,period,units,precision,published\nacme,2024,200,exact,2025-01-15\n",
            "changed: data in the text, data or other pages around the text"
        ),
        (
            "content/site.yaml", settings + "menus:\n  main:\n    - title: Us\n      url: about/\n",
            "changed: templates, navigation or settings"
        ),
    ]

    @Test("A rebuilt page is told with the input that changed", arguments: causes)
    func why(_ file: String, _ text: String, _ reason: String) async throws {
        let site = try TemporarySite()
        _ = try await site.build()
        try site.write(text, to: file)
        let report = try await site.build()
        #expect(report.changes.contains { $0.reason == reason }, "\(report.changes)")
    }
}
