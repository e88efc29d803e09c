import Diagnostics
import Testing

@testable import Site

@Suite("Words that go stale") struct StaleWordsTests {
    private func found(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return StaleWords.ranges(in: scalars).map {
            String(String.UnicodeScalarView(scalars[$0]))
        }
    }

    @Test(
        "are found, the longest phrase first",
        arguments: [
            ("It sold more so far this year than ever", ["so far this year"]),
            ("So\nfar it is the latest.", ["So\nfar", "latest"]),
            ("Last month’s record, today’s record", ["Last month", "today"]),
            (
                "To date, and at present, it is now recently so",
                ["To date", "at present", "now", "recently"]
            ),
            ("Currently it is", ["Currently"]), ("derzeit und heute", ["derzeit", "heute"]),
            ("目前是最新的数字，上个月", ["目前", "最新", "上个月"]), ("今年以来", ["今年以来"]),
        ] as [(String, [String])])
    func phrases(_ text: String, _ words: [String]) { #expect(found(text) == words) }

    @Test(
        "are not found in words that mean something else",
        arguments: [
            "The last month of the year", "by Friday at the latest", "so far as is known",
            "now that it is over", "a know-how", "dated to April", "nowhere", "the day before",
            "that year and the month before", "last but not least", "", "2025 年三月",
        ])
    func others(_ text: String) { #expect(found(text).isEmpty) }
}

@Suite("The rule for stale words") struct StaleWordRuleTests {
    private func problems(_ text: String, settings: String = "") async throws -> [String] {
        var site = SmallSite(["announcements/2025-03-18-raise.md": text])
        site.files["site.yaml"]? += "\n" + settings
        return try await site.problems.map(\.code.rawValue)
    }

    @Test(
        "Quotations and literals are left alone",
        arguments: [
            "He said “it is the latest”.", "He said \"it is now so\".", "> It is currently so.",
            "It is {{ \"now\" }} so.", "It is `now` so.",
        ])
    func exempt(_ text: String) async throws { #expect(try await problems(text).isEmpty) }

    @Test("An own word beside a quotation is reported")
    func beside() async throws { #expect(try await problems("He “is” now so.") == ["stale-word"]) }

    @Test("A text as of the day of the site may speak of the present")
    func present() async throws {
        #expect(try await SmallSite(["notes.md": "It is currently so."]).problems.isEmpty)
        let past = "---\nasOf: 2025-06-01\n---\nIt is currently so."
        #expect(
            try await SmallSite(["notes.md": past]).problems.map(\.code.rawValue) == ["stale-word"])
    }

    @Test("The settings turn it off with the rule for figures")
    func off() async throws {
        #expect(try await problems("It is now so.", settings: "numbers: off").isEmpty)
    }
}
