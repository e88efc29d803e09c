import Content
import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("The tables of facts")
struct FactsTests {
    private static let head = "company,model,period,units,precision,basis,published,source,note\n"

    private func read(
        _ files: [String: String], settings: Settings = Settings(), pages: [PageSource] = []
    ) -> (facts: Facts, diagnostics: Diagnostics) {
        var tree = FileTree()
        for (name, text) in files { tree["content/data/" + name] = Array(text.utf8) }
        var diagnostics = Diagnostics()
        let facts = Facts(reading: tree, settings: settings, pages: pages, &diagnostics)
        return (facts, diagnostics)
    }

    @Test("are read with the places of their cells")
    func records() {
        let (facts, diagnostics) = read([
            "deliveries.csv": Self.head
                + "nio,Onvo,2025-09,15246,at_least,,2025-10-01,s,\"a, b\"\nnio,,2024,1,exact,company,,,\n",
            "sources.csv": "key,title,url\ns,T,https://example.org/\n",
        ])
        #expect(diagnostics.isEmpty)
        let record = facts.records[0]
        #expect(record.location.description == "content/data/deliveries.csv:2:18")
        #expect(record.publishedColumn == 34)
        #expect(record.model == "Onvo" && record.units == 15246 && record.precision == .atLeast)
        #expect(record.basis == "company" && record.source == "s" && record.note == "a, b")
        #expect(!record.isPublicationAssumed)
        #expect(facts.records[1].published == Day("2025-01-01"))
        #expect(facts.records[1].isPublicationAssumed && facts.records[1].model == nil)
    }

    @Test("accept the first and the last year")
    func years() {
        let (facts, diagnostics) = read([
            "deliveries.csv": Self.head + "a,,0001,1,exact,,,,\na,,9999,1,exact,,,,\n"
        ])
        #expect(facts.records.map(\.period.year) == [1, 9999] && diagnostics.isEmpty)
    }

    @Test("read targets, events and claims")
    func others() {
        let (facts, diagnostics) = read([
            "targets.csv": """
            company,period,units,units_high,action,announced,announced_by,source,note
            a,2025,300,350,set,2025-01-03,CEO,,
            a,2025,,,withdrawn,,,,
            """,
            "events.csv": "date,company,title,source,note\n2025-01-01,a,Launch,,\n",
            "claims.csv":
                "id,text,status,sources,check\nc,It is.,supported,s; t,a.2025.units >= 1\n",
            "sources.csv": "key,title\ns,S\nt,T\n",
        ])
        #expect(diagnostics.isEmpty)
        #expect(facts.targets[0].unitsHigh == 350 && facts.targets[0].actionColumn == 16)
        #expect(facts.targets[1].action == .withdrawn && facts.targets[1].isAnnouncementAssumed)
        #expect(facts.events[0].title == "Launch")
        #expect(facts.claims[0].sources == ["s", "t"])
        #expect(facts.claims[0].checkLocation.column == 25)
    }

    @Test(
        "report a bad cell at its place and leave its row out",
        arguments: [
            ("a,,2025-13,1,exact,company,,,", "2:4 bad-period"),
            ("a,,2025-Q5,1,exact,company,,,", "2:4 bad-period"),
            ("a,,,1,exact,company,,,", "2:4 empty-cell"),
            ("a,,2025,-5,exact,company,,,", "2:9 bad-units"),
            ("a,,2025,12.5,exact,company,,,", "2:9 bad-units"),
            ("a,,2025,1e9,exact,company,,,", "2:9 bad-units"),
            ("a,,2025,\"40,000\",exact,company,,,", "2:9 bad-units"),
            ("a,,2025,9999999999999999999999,exact,company,,,", "2:9 bad-units"),
            ("a,,2025,,exact,company,,,", "2:9 empty-cell"),
            ("a,,2025,1,exakt,company,,,", "2:11 unknown-word"),
            ("a,,2025,1,,company,,,", "2:11 empty-cell"),
            ("a,,2025,1,exact,retail,,,", "2:17 unknown-basis"),
            ("b,,2025,1,exact,company,,,", "2:1 unknown-company"),
            (",,2025,1,exact,company,,,", "2:1 empty-cell"),
            ("a,,2025,1,exact,company,yesterday,,", "2:25 bad-date"),
            ("a,,2025,1,exact,company,,nowhere,", "2:26 unknown-source"),
        ])
    func badCells(row: String, expected: String) {
        var settings = Settings()
        settings.companies = [Company(slug: "a", name: "A")]
        let (facts, diagnostics) = read(
            ["deliveries.csv": Self.head + row + "\n"], settings: settings)
        #expect(reports(diagnostics) == [expected])
        #expect(facts.records.isEmpty)
    }

    @Test(
        "report what is wrong with their columns",
        arguments: [
            ("company,period,unit\n", ["1:1 missing-column", "1:16 unknown-column"]),
            ("company,period,units,units\n", ["1:22 duplicate-column"]),
            ("", ["1:1 empty-table"]), ("company,period,units\n", []),
        ])
    func columns(text: String, expected: [String]) {
        #expect(reports(read(["deliveries.csv": text]).diagnostics) == expected)
    }

    @Test("say how to write a count with separators")
    func separators() {
        let row = "a,,2025,\"40,000\",exact,,,,\n"
        let (_, diagnostics) = read(["deliveries.csv": Self.head + row])
        #expect(diagnostics.all.first?.suggestion == "write it as 40000")
    }

    @Test("report the first hundred bad cells of very many, and count the others")
    func manyBadCells() {
        let rows = String(repeating: "a,,2025,x,exact,,,,\n", count: 100_000)
        let (_, diagnostics) = read(["deliveries.csv": Self.head + rows])
        #expect(diagnostics.errorCount == 100_000)
        #expect(diagnostics.all.count == 100)
    }

    @Test("declare companies by their pages, and take claims from front matter")
    func pages() {
        var diagnostics = Diagnostics()
        let company = PageSource(
            path: "content/companies/nio.md", bytes: Array("---\ntitle: NIO\n---\n".utf8),
            &diagnostics)
        let head = "---\nclaims:\n  - {id: c, text: t, status: supported, sources: [no]}\n---\n"
        let page = PageSource(path: "content/a.md", bytes: Array(head.utf8), &diagnostics)
        let (facts, found) = read(
            ["deliveries.csv": Self.head + "nio,,2025,1,exact,,,,\n"], pages: [company, page, page])
        #expect(facts.companies == [Company(slug: "nio", name: "NIO")])
        #expect(facts.records.count == 1 && facts.claims.map(\.id) == ["c"])
        #expect(Set(found.all.map(\.code)) == ["unknown-source", "duplicate-key"])
    }
}
