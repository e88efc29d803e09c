import Content
import Dates
import Diagnostics
import Testing

@Suite("A number in text")
struct NumberExpressionTests {
    private func read(_ text: String) -> (value: NumberExpression?, reports: [String]) {
        var diagnostics = Diagnostics()
        let place = Place(file: "f", line: 7, column: 3)
        return (NumberExpression(text, at: place, &diagnostics), reports(diagnostics))
    }

    @Test(
        "names a measure, a value of the page, or text",
        arguments: [
            (" xiaomi.2025.target ", .measure("xiaomi.2025.target")),
            ("xiaomi/su7@industry.2025-07.units", .measure("xiaomi/su7@industry.2025-07.units")),
            ("page.date", .page("date")), ("\"350,000 | x\"", .literal("350,000 | x")),
        ] as [(String, NumberExpression.Subject)])
    func subjects(text: String, subject: NumberExpression.Subject) {
        #expect(read(text).value?.subject.value == subject)
    }

    @Test("takes a format, a day and words for the unknown")
    func filters() throws {
        let text = "a.2025.units | pct1 | as-of: 2025-03-17 | or: \"not | yet\""
        let value = try #require(read(text).value)
        #expect(value.format?.value == .pct1 && value.asOf?.value == Day("2025-03-17"))
        #expect(value.fallback?.value == "not | yet")
        #expect(value.format?.location.column == 18 && value.asOf?.location.column == 32)
    }

    @Test("reads every format code", arguments: NumberExpression.Format.allCases)
    func formats(format: NumberExpression.Format) {
        #expect(read("a.2025.units|\(format.rawValue)").value?.format?.value == format)
    }

    @Test(
        "reports what is wrong at its column",
        arguments: [
            ("", "7:3 bad-expression"), ("   ", "7:6 bad-expression"),
            ("a b", "7:4 bad-expression"), ("{{a}}", "7:3 bad-expression"),
            ("a | pct3", "7:7 unknown-format"), ("a | ", "7:7 unknown-format"),
            ("a | asof: 2025-01-01", "7:7 unknown-format"),
            ("a | as-of: soon", "7:14 bad-date"), ("a | or: word", "7:11 bad-expression"),
            ("\"open", "7:3 bad-expression"), ("\"", "7:3 bad-expression"),
        ])
    func mistakes(text: String, expected: String) {
        #expect(read(text).reports == [expected])
        #expect(read(text).value == nil)
    }

    @Test("names the nearest format")
    func nearestFormat() {
        var diagnostics = Diagnostics()
        _ = NumberExpression("a | pct3", at: start(), &diagnostics)
        #expect(diagnostics.all.first?.suggestion == "did you mean 'pct'?")
    }
}
