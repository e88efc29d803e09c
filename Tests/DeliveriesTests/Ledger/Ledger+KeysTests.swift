import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("Keys")
struct LedgerKeysTests {
    let published: Ledger

    init() throws { published = ledger(try publishedFacts()) }

    @Test(
        "A key prints as it is read, without the default basis",
        arguments: [
            ("xiaomi.2025.attainment", "xiaomi.2025.attainment"),
            ("xiaomi/su7@industry.2025-07.units", "xiaomi/su7@industry.2025-07.units"),
            ("xpeng/mona-m03@industry.2025-10.units", "xpeng/mona-m03@industry.2025-10.units"),
            ("xiaomi@company.2025-Q3.units", "xiaomi.2025-Q3.units"),
            ("xiaomi.2025.met_on:350000", "xiaomi.2025.met_on:350000"),
        ])
    func roundTrip(text: String, printed: String) {
        var diagnostics = Diagnostics()
        let key = published.key(text, at: SourceLocation(file: "a.md"), &diagnostics)
        #expect(key?.description == printed)
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "A wrong part is named, with the nearest name there is",
        arguments: [
            ("xiomi.2025.units", "unknown-key-company", "did you mean 'xiaomi'?"),
            ("xiaomi/su8@industry.2025.units", "unknown-key-model", "did you mean 'su7'?"),
            ("xiaomi@industri.2025.units", "unknown-key-basis", "did you mean 'industry'?"),
            ("xiaomi.2025-Q5.units", "unknown-key-period", nil),
            ("xiaomi.2025-13.units", "unknown-key-period", nil),
            ("xiaomi.2025.atainment", "unknown-key-measure", "did you mean 'attainment'?"),
            ("xiaomi.2025.units:5", "needless-key-target", nil),
            ("xiaomi.2025.met_on:x", "malformed-measure-key", nil),
            ("xiaomi.2025", "malformed-measure-key", nil),
            ("", "malformed-measure-key", nil), ("..", "malformed-measure-key", nil),
            ("a.b.c.d", "malformed-measure-key", nil),
            ("/@.2025.units", "unknown-key-company", nil),
        ] as [(String, String, String?)])
    func wrong(text: String, code: String, suggestion: String?) {
        var diagnostics = Diagnostics()
        let place = SourceLocation(file: "a.md", line: 3, column: 9)
        #expect(published.key(text, at: place, &diagnostics) == nil)
        #expect(diagnostics.all.first?.code.rawValue == code)
        #expect(diagnostics.all.first?.location == place)
        #expect(diagnostics.all.first?.suggestion == suggestion)
    }

    @Test(
        "A pattern lists every number that is known, in order",
        arguments: [
            ("xiaomi.2024-Q1.units", ["xiaomi.2024-Q1.units"]),
            ("xiaomi.2025-0?.units", (1...9).map { "xiaomi.2025-0\($0).units" }),
            ("nio/*.2026-Q1.units", ["firefly", "nio", "onvo"].map { "nio/\($0).2026-Q1.units" }),
            ("*.2025.met_on", ["leapmotor", "xiaomi", "xpeng"].map { "\($0).2025.met_on" }),
            ("byd*", []),
        ])
    func patterns(pattern: String, keys: [String]) throws {
        let vintage = published.asOf(try day("2026-05-28"))
        #expect(vintage.keys(matching: pattern).map(\.description) == keys)
    }

    @Test(
        "Slugs of models are lower-case with hyphens",
        arguments: [
            ("SU7", "su7"), ("MONA M03", "mona-m03"), (" A - b! ", "a-b"), ("小米", "小米"),
        ])
    func slugs(name: String, slug: String) { #expect(MeasureKey.slug(of: name) == slug) }
}
