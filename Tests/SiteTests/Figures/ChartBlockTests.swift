import Diagnostics
import Foundation
import Site
import Testing

/// What each key of a ```` ```chart ```` block does to the drawing.
@Suite("Keys of a chart block") struct ChartBlockTests {
    private static let files = [
        "content/site.yaml": """
        title: Test
        baseURL: https://example.org/
        companies:
          - {slug: acme, name: Acme, peerGroup: makers, colour: c4}
          - {slug: rival, name: Rival, peerGroup: makers, colour: c3}
          - {slug: idle, name: Idle, peerGroup: makers}
        bases:
          - {slug: company, label: as the company says, default: true}
          - {slug: industry, label: as the trade counts}

        """,
        "content/_index.md": "---\ntitle: Front\nasOf: 2025-11-20\n---\n",
        "content/data/deliveries.csv": """
        company,model,basis,period,units,precision,published
        acme,,company,2024-Q3,60,exact,2024-10-15
        acme,,company,2024-Q4,70,exact,2025-01-15
        acme,,company,2025-Q1,80,exact,2025-04-15
        acme,,company,2025-Q2,95,exact,2025-07-15
        acme,,company,2025-Q3,110,exact,2025-10-15
        acme,,company,2025-10,40,at_least,2025-11-01
        acme,One,company,2025-Q3,75,exact,2025-10-15
        acme,,industry,2025-Q3,104,exact,2025-10-15
        rival,,company,2024,900,exact,2025-01-20
        rival,,company,2025-Q1,300,exact,2025-04-10
        rival,,company,2025-Q2,310,exact,2025-07-10

        """,
        "content/data/targets.csv": """
        company,period,units,units_high,action,announced,source,note
        acme,2025,300,,set,2025-01-03,,
        acme,2025,350,,raised,2025-03-18,,

        """,
        "content/data/events.csv": """
        date,company,title,source,note
        2025-03-29,acme,Accident,,
        2025-06-26,acme,New model,,
        2025-12-24,acme,Later,,

        """,
        "content/data/numbers.csv":
            "name,units\nOne,3\nTwo,5\nThree,4\n",
    ]

    /// A chart as `briefing chart` draws it on 20 November 2025.
    private func drawn(
        _ yaml: String
    ) async throws -> (svg: String, reports: [String]) {
        let site = try TemporarySite(Self.files)
        var options = BuildOptions(source: site.path, jobs: 1)
        options.asOf = AsOf("2025-11-20")
        let text = "title: A title\nsource: a\n" + yaml
        let (svg, diagnostics) = try await ChartFile.draw(
            Array(text.utf8), name: "chart", width: 640, options)
        return (
            String(decoding: svg ?? [], as: UTF8.self),
            diagnostics.sorted.filter { $0.location.file == "chart" }.map(\.summary)
        )
    }

    @Test(
        "A key shows in the drawing",
        arguments: [
            ("type: bars\ncompany: acme\nunit: cars", "cars</text>", ""),
            ("type: bars\ncompany: acme", "to 31 Oct", ""),
            ("type: bars\ncompany: acme\nperiod: 2025", ">Q1</text>", ">2024</text>"),
            ("type: bars\ncompany: acme\nfrequency: year", ">2025</text>", ">Q1</text>"),
            ("type: bars\ncompany: acme\nmodel: One", ">75</text>", ">110</text>"),
            ("type: bars\ncompany: acme\nbasis: industry", ">104</text>", ">110</text>"),
            ("type: bars\ncompany: acme\nasOf: 2025-08-01", ">95</text>", ">110</text>"),
            ("type: bars\ncompany: acme\nannotate: true", ">New model</text>", ">Later</text>"),
            (
                "type: bars\ncompany: acme\nannotate: [{at: 2025-05-01, text: Sale}]",
                ">Sale</text>", ">New model</text>"
            ),
            ("type: bars\ncompany: acme\ndomain: [0, 1000]", ">1,000", ""),
            ("type: growth\ncompany: acme", "the same period a year before", ""),
            ("type: growth\ncompany: acme\ncompare: previous", "Change on the period before", ""),
            (
                "type: growth\ncompany: acme\nmeasure: growth_prev", "Change on the period before",
                ""
            ),
            ("type: growth\ncompany: acme\nformat: pct0", "+83%</text>", "+83.3%"),
            ("type: cumulative\ncompany: acme", "350 · raised 18 Mar", ""),
            ("type: cumulative\ncompany: acme", ">20 Nov</text>", ""),
            ("type: cumulative\ncompany: acme", "a month from November 2025 on", ""),
            ("type: cumulative\ncompany: acme\nnote: Mine", "Mine.", "a month from"),
            ("type: cumulative\ncompany: acme\ntargets: false", ">285</text>", "350"),
            ("type: targets\ncompany: acme\nperiod: 2025", "for 2025", ""),
            ("type: bullet\ncompany: acme", "Target 350", ""),
            ("type: peers\ncompany: acme\nperiod: 2024", "† Idle: no record for 2024", ""),
            ("type: peers\ncompany: acme\nperiod: 2025-Q2\ncompanies: [acme]", ">95", "Rival"),
            ("type: peers\ncompany: acme\nperiod: 2025-Q2\ncompare: rival", "Rival", ""),
            ("type: peers\ncompany: acme\nmeasure: to_date", "(30 Jun)", ""),
            ("type: line\ncompany: acme\nalt: Two lines", "Two lines</desc>", ""),
            ("type: line\ncompany: acme\nperiod: 2025", "Rival", "2024"),
            ("type: line\ncompanies: [acme]\nscale: log", "logarithmic scale", ""),
            ("type: line\ncompany: acme\ncompanies: [acme]", "stroke=\"#8054D6\"", ""),
            ("type: multiples\ncompany: acme", "Acme ≥\u{A0}92.8%", ""),
            ("type: heatmap\ncompany: acme\nperiod: 2025", ">2025</text>", ">2024</text>"),
            ("type: sparkline\ncompany: acme\nfrequency: quarter", "<path", ""),
            ("type: bars\ndata: numbers.csv\nheight: 500", "viewBox=\"0 0 688 6", ""),
            ("type: line\ndata: |\n  x,a,b\n  2024,1,2\n  2025,3,4\ny: [a, b]", ">b</text>", ""),
            ("type: waterfall\ndata: |\n  x,y\n  A,1\n  B,2\n  C,3", "+2", ""),
        ])
    func key(_ yaml: String, _ shown: String, _ hidden: String) async throws {
        let (svg, reports) = try await drawn(yaml)
        #expect(reports == [])
        #expect(svg.contains(shown), "\(svg)")
        #expect(hidden.isEmpty || !svg.contains(hidden), "\(svg)")
    }

    @Test(
        "Names are put in the order that is asked for",
        arguments: [
            ("bars", "descending", ["Two", "Three", "One"]),
            ("bars", "ascending", ["One", "Three", "Two"]),
            ("bars", "none", ["One", "Two", "Three"]),
            ("peers", "descending", ["Two", "Three", "One"]),
            ("peers", "ascending", ["One", "Three", "Two"]),
            ("peers", "none", ["One", "Two", "Three"]),
        ])
    func sort(_ type: String, _ order: String, _ names: [String]) async throws {
        let (svg, _) = try await drawn("type: \(type)\ndata: numbers.csv\nsort: \(order)")
        let places = names.compactMap { svg.range(of: ">\($0)</text>")?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
    }

    @Test("Highlighted columns and names have the colour, all others are muted")
    func highlight() async throws {
        let bars = try await drawn("type: bars\ncompany: acme\nhighlight: 2025-Q1").svg
        let one = try #require(bars.firstRange(of: "class=\"f-c1\""))
        #expect(bars[one.upperBound...].prefix(120).filter { $0 == "z" }.count == 1)
        let peers = try await drawn("type: peers\ndata: numbers.csv\nhighlight: Three").svg
        #expect(peers.contains("class=\"f-c1 b\"") && peers.contains("class=\"f-mm\""))
        let line = try await drawn("type: line\ncompany: acme\nhighlight: rival").svg
        #expect(line.contains("class=\"s-c3\"") && line.contains("class=\"s-mm\""))
    }

    @Test(
        "What cannot be drawn is told of",
        arguments: [
            ("type: bars\ncompany: acme\nscale: log", "'scale' does nothing in a 'bars' chart"),
            ("type: bars\ncompany: acme\nsort: none", "'sort' does nothing in a 'bars' chart"),
            ("type: bullet\ncompany: acme\nannotate: true", "'annotate' does nothing"),
            ("type: bars\ndata: numbers.csv\nannotate: true", "events of the ledger"),
            ("type: bars\ncompany: acme\nmeasure: units", "'measure' does nothing"),
            ("type: peers\ncompany: acme\nmeasure: unitz", "unitz"),
            ("type: bars\ncompany: acme\nmodel: Two", "two"),
            ("type: bars\ncompany: acme\nbasis: trade", "trade"),
            ("type: growth\ncompany: acme\nmeasure: units", "no growth of a period"),
            ("type: growth\ncompany: acme\ncompare: 2024", "a 'year' before"),
            ("type: peers\ncompany: acme\ncompare: other", "'other' is no company"),
            ("type: line\ncompany: acme\nhighlight: other", "nothing that the chart shows"),
            ("type: bars\ncompany: acme\nformat: num1k", "no format of a chart"),
            ("type: bars\ncompany: acme\ndomain: [5, 1]", "the lower one first"),
            ("type: bars\ncompany: acme\ndomain: [10, 900]", "bars start at zero"),
            ("type: bars\ncompany: acme\ndomain: [0, 90]", "beyond the domain"),
            ("type: bars\ncompany: acme\nannotate: [{at: 1999-01-01, text: A}]", "outside of"),
            ("type: peers\ndata: numbers.csv\nsort: upwards", "upwards"),
            ("type: waterfall\ndata: |\n  x,y\n  A,1\n  B,2\n  C,9", "add up to 3"),
        ])
    func refused(_ yaml: String, _ words: String) async throws {
        let reports = try await drawn(yaml).reports
        #expect(reports.contains { $0.contains(words) }, "\(reports)")
    }

    @Test("The table of a chart stands open where it is asked for")
    func table() async throws {
        var files = Self.files
        let chart = "type: bars\ntitle: A\ncompany: acme"
        files["content/open.md"] = TemporarySite.page(
            "Open", "```chart\n\(chart)\ntable: true\n```")
        files["content/shut.md"] = TemporarySite.page("Shut", "```chart\n\(chart)\n```")
        let site = try TemporarySite(files)
        _ = try await site.build()
        let built = site.files()
        func page(_ name: String) throws -> String {
            String(decoding: try #require(built["\(name)/index.html"]), as: UTF8.self)
        }
        #expect(try page("open").contains("<details open><summary>The data as a table"))
        #expect(try page("shut").contains("<details><summary>The data as a table"))
    }
}
