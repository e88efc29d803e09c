import Content
import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

@Suite("The settings of a site")
struct SettingsTests {
    private func read(_ text: String) -> (settings: Settings, reports: [String]) {
        var diagnostics = Diagnostics()
        var tree = FileTree()
        tree[Settings.path] = Array(text.utf8)
        return (Settings(reading: tree, &diagnostics), reports(diagnostics))
    }

    @Test("have defaults without a file")
    func defaults() {
        var diagnostics = Diagnostics()
        let settings = Settings(reading: [:], &diagnostics)
        #expect(settings == Settings())
        #expect(settings.bases.map(\.slug) == ["company"] && settings.defaultBasis == "company")
        #expect(diagnostics.all.isEmpty)
    }

    @Test("are read from every key")
    func allKeys() {
        let (settings, reports) = read(
            """
            title: Record
            description: About it
            baseURL: https://example.org/a
            language: zh-Hans
            timeZone: Asia/Shanghai
            authors: [A, B]
            companies:
              - {slug: xiaomi, name: Xiaomi, colour: c1, peerGroup: makers}
              - {slug: nio, name: NIO}
            bases:
              - {slug: company, label: As stated}
              - {slug: industry, label: Counted, default: true}
            menus:
              main:
                - {title: About, url: about/}
            taxonomies: [tags]
            pagination: 5
            permalinks:
              announcements: /:year/:slug/
            numbers: {rule: warning, allow: [SU7]}
            feeds: [atom]
            search: off
            robots: false
            unsafeHTML: true
            social: {pictures: yes, account: "@a"}
            asOf: 2026-01-02
            staleAfter: 90
            smart: no
            """)
        #expect(reports.isEmpty)
        #expect(settings.baseURL?.value == "https://example.org/a/")
        #expect(settings.language.tag == "zh-Hans" && settings.authors == ["A", "B"])
        #expect(settings.companies.map(\.peerGroup) == ["makers", nil])
        #expect(settings.colours == ["xiaomi": .c1])
        #expect(settings.defaultBasis == "industry" && settings.bases.count == 2)
        #expect(settings.menus.first?.links.first?.url.value == "about/")
        #expect(settings.permalinks.first?.value.pattern == "/:year/:slug/")
        #expect(settings.numbers.severity == .warning && settings.numbers.allowed == ["SU7"])
        #expect(settings.feeds.atom && !settings.feeds.rss && !settings.feeds.json)
        #expect(!settings.hasSearch && !settings.allowsRobots && settings.allowsUnsafeHTML)
        #expect(settings.social.pictures && settings.social.account == "@a")
        #expect(settings.pagination == 5)
        #expect(settings.asOf?.value == Day("2026-01-02") && settings.staleAfter == 90)
        #expect(!settings.hasSmartPunctuation && settings.taxonomies == ["tags"])
    }

    @Test(
        "switch the bare-number rule with one word",
        arguments: [("off", nil), ("false", nil), ("warning", .warning), ("error", .error)]
            as [(String, Severity?)])
    func numbers(word: String, severity: Severity?) {
        #expect(read("numbers: \(word)\n").settings.numbers.severity == severity)
    }

    @Test(
        "report what is wrong at its place",
        arguments: [
            ("titel: x", "1:1 unknown-key"), ("pagination: many", "1:13 wrong-type"),
            ("search: maybe", "1:9 wrong-type"), ("numbers: loud", "1:10 unknown-word"),
            ("numbers: {rul: off}", "1:11 unknown-key"),
            ("baseURL: example.org", "1:10 wrong-type"),
            ("baseURL: \"https://a/\\\"><script>\"", "1:11 wrong-type"),
            ("companies: xiaomi", "1:12 wrong-type"),
            ("companies: [{name: X}]", "1:13 missing-key"),
            ("companies: [{slug: X Y}]", "1:20 wrong-type"),
            ("companies: [{slug: a}, {slug: a}]", "1:31 duplicate-key"),
            ("companies: [{slug: a, colour: red}]", "1:31 unknown-word"),
            ("permalinks: {a: ../:slug}", "1:17 unsafe-address"),
            ("permalinks: {a: \":yaer/:slug\"}", "1:18 unsafe-address"),
            ("feeds: [rss, atm]", "1:14 unknown-word"), ("asOf: soon", "1:7 bad-date"),
            ("- a", "1:1 wrong-type"), ("a: [", "2:1 yaml-syntax"),
        ])
    func mistakes(text: String, expected: String) {
        #expect(read(text + "\n").reports.contains(expected))
    }
}
