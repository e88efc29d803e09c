import Testing

@testable import Dates

@Suite("Digits") struct DigitsTests {
    @Test(
        "ASCII digits have a value, anything else has none",
        arguments: [
            ("0", 0), ("007", 7), ("2025", 2025), ("999999999", 999_999_999), ("1000000000", nil),
            ("", nil), ("-1", nil), ("+1", nil), ("1 ", nil), ("１", nil), ("1e3", nil),
        ] as [(String, Int?)])
    func value(text: String, value: Int?) {
        #expect(decimal(Array(text.utf8)) == value)
    }

    @Test(
        "A number is filled up with zeros to a width, and never cut",
        arguments: [(7, 2, "07"), (42, 2, "42"), (123, 2, "123"), (0, 4, "0000"), (5, 0, "5")])
    func text(value: Int, width: Int, text: String) {
        #expect(padded(value, width) == text)
    }
}
