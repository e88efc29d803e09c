import Testing

@testable import Charts

@Suite("Tables of figures")
struct FigureTableTests {
    private func csv(_ cell: FigureTable.Cell) -> String {
        FigureTable(headers: ["A"], rows: [[cell]]).csv
    }

    @Test(
        "Text that a spreadsheet would run is guarded, numbers are not",
        arguments: [
            ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"),
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
        ])
    func guarded(_ text: String, _ field: String) {
        #expect(csv(.init(text)) == "A\r\n\(field)\r\n")
        #expect(csv(.init("−5", raw: "-5", isNumber: true)) == "A\r\n-5\r\n")
    }
}
