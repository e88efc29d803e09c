import Testing

@testable import Site

@Suite("Numerals") struct NumeralTests {
    private func numeral(_ text: String) -> Numeral {
        Numeral(at: 0, in: Array(text.unicodeScalars))
    }

    @Test("Digits of any script count the same", arguments: ["350", "３５０", "٣٥٠", "۳۵۰"])
    func value(_ text: String) {
        #expect(numeral(text).value == 350)
        #expect(numeral(text).digits == 3)
        #expect(numeral(text).isPlain)
    }

    @Test(
        "What groups digits belongs to the numeral, what ends a clause does not",
        arguments: [
            ("350,000", 7), ("350,0000", 3), ("3,50,000", 8), ("350, 000", 3), ("350 000", 7),
            ("2025 350", 4), ("350 0000", 3), ("2.78", 4), ("5.", 1), ("1.2.3", 5), ("1,2.5", 5),
            ("３，０００", 5), ("3，000", 1),
        ])
    func end(_ text: String, _ end: Int) {
        #expect(numeral(text).range == 0..<end)
    }

    @Test("A year has four digits and no more")
    func year() {
        #expect(numeral("2025").isYear)
        #expect(!numeral("2,025").isYear)
        #expect(!numeral("20250").isYear)
        #expect(!numeral("2300").isYear)
    }

    @Test("A number of any length is read")
    func long() {
        #expect(numeral(String(repeating: "9", count: 100)).digits == 100)
    }
}
