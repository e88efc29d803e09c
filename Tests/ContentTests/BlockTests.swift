import Content
import Dates
import Diagnostics
import Testing

@Suite("Blocks of figures in a page")
struct BlockTests {
    private let place = Place(file: "page.md", line: 11, column: 1)

    private func chart(_ text: String) -> (block: ChartBlock, reports: [String]) {
        var diagnostics = Diagnostics()
        let block = ChartBlock(Array(text.utf8)[...], at: place, &diagnostics)
        return (block, reports(diagnostics))
    }

    @Test(
        "refuse an id that would lead out of the page's folder", arguments: ["../x", "a/b", ".x"])
    func unsafeID(id: String) {
        let (block, reports) = chart("type: bars\ntitle: T\nid: \(id)\n")
        #expect(block.id == nil)
        #expect(reports.contains { $0.contains("unsafe-address") }, "\(reports)")
    }

    @Test("describe a chart from the ledger")
    func ledgerChart() {
        let (block, reports) = chart(
            """
            type: cumulative
            company: xiaomi
            companies: [nio, xpeng]
            period: 2025
            frequency: quarter
            measure: units
            compare: 2024
            asOf: 2025-11-18
            title: "{{ xiaomi.2025.attainment | pct0 }} of the target"
            targets: true
            annotate:
              - {at: 2025-03-18, text: Raised}
            highlight: 2025-Q3
            format: num0k
            scale: log
            domain: [0, 400000]
            height: 320
            table: off
            id: lead
            """)
        #expect(reports.isEmpty)
        #expect(block.type?.value == "cumulative" && block.period.map(\.value) == ["2025"])
        #expect(block.frequency?.value == .quarter && block.asOf?.value == Day("2025-11-18"))
        #expect(block.title?.location.description == "page.md:19:9")
        #expect(block.annotations.first?.text.value == "Raised")
        #expect(block.format?.value == .num0k && block.scale?.value == .log)
        #expect(block.domain.map(\.value) == [0, 400_000])
        #expect(block.table?.value == false && block.targets?.value == true)
    }

    @Test("hold a table of their own, whose cells point into the page")
    func inlineChart() {
        let (block, reports) = chart(
            """
            type: bars
            data: |
              quarter,vehicles
              2025-Q2,81302
              2025-Q3
            x: quarter
            y: vehicles
            title: T
            source: "[@a]"
            """)
        #expect(reports == ["15:3 ragged-row"])
        guard case .inline(let table) = block.data else {
            Issue.record("no table")
            return
        }
        #expect(table.row(0).location(1).description == "page.md:14:11")
        #expect(block.y.map(\.value) == ["vehicles"])
    }

    @Test(
        "report what is wrong with a chart at its line",
        arguments: [
            ("title: T", "11:1 missing-key"), ("type: bars", "11:1 missing-key"),
            ("type: bars\ntitle: T\ntitel: T", "13:1 unknown-key"),
            ("type: bars\ntitle: T\ndata: file.csv", "11:1 missing-key"),
            ("type: bars\ntitle: T\nheight: tall", "13:9 wrong-type"),
            ("type: bars\ntitle: T\nformat: pct9", "13:9 unknown-word"),
            ("type: bars\ntitle: T\nfrequency: week", "13:12 unknown-word"),
            ("type: bars\ntitle: T\ny: [[[[[a]]]]]", "13:7 yaml-depth"),
            ("type: bars\ntitle: T\nannotate: [{at: x}]", "13:12 missing-key"),
            ("type: bars\ntitle: \"T", "12:10 yaml-syntax"),
        ])
    func chartMistakes(text: String, expected: String) {
        #expect(chart(text).reports.contains(expected))
    }

    @Test("describe a table")
    func table() {
        var diagnostics = Diagnostics()
        let text = """
            data: peers.csv
            columns: [company, {name: units, label: Cars, format: num0}]
            caption: Peers
            source: "[@a]"
            limit: 5
            """
        let block = TableBlock(Array(text.utf8)[...], at: place, &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(block.columns.map(\.name.value) == ["company", "units"])
        #expect(block.columns[1].format?.value == .num0 && block.limit?.value == 5)
        _ = TableBlock(Array("colums: []\n".utf8)[...], at: place, &diagnostics)
        #expect(
            reports(diagnostics) == ["11:1 missing-key", "11:1 missing-key", "11:1 unknown-key"])
    }

    @Test("list key figures with filters and labels")
    func measures() {
        var diagnostics = Diagnostics()
        let text =
            "- xiaomi.2025.target\n- x.2025.units | num1k\n- {measure: a.2025.units, label: L}\n"
        let block = MeasuresBlock(Array(text.utf8)[...], at: place, &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(block.items.count == 3 && block.items[2].label?.value == "L")
        #expect(block.items[0].expression.subject.value == .measure("xiaomi.2025.target"))
        #expect(block.items[1].expression.format?.location.description == "page.md:12:18")
        _ = MeasuresBlock(Array("a: b".utf8)[...], at: place, &diagnostics)
        #expect(reports(diagnostics) == ["11:1 wrong-type"])
    }
}
