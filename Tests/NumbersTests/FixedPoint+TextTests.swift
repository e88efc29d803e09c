import Numbers
import Testing

@Suite("Text of a FixedPoint") struct FixedPointTextTests {
    @Test(
        "Digits are grouped by thousands as each language does",
        arguments: [
            (0, 0, "0", "0"), (7, 0, "7", "7"), (999, 0, "999", "999"), (1000, 0, "1,000", "1.000"),
            (-1000, 0, "−1,000", "−1.000"), (410_000, 0, "410,000", "410.000"),
            (1_234_567, 0, "1,234,567", "1.234.567"), (12_345, 1, "1,234.5", "1.234,5"),
            (5, 1, "0.5", "0,5"), (5, 3, "0.005", "0,005"), (-5, 3, "−0.005", "−0,005"),
            (0, 2, "0.00", "0,00"), (100_000, 2, "1,000.00", "1.000,00"),
            (99_999, 2, "999.99", "999,99"), (123_456, 3, "123.456", "123,456"),
            (.max, 0, "9,223,372,036,854,775,807", "9.223.372.036.854.775.807"),
            (.min, 0, "−9,223,372,036,854,775,808", "−9.223.372.036.854.775.808"),
            (.min, 15, "−9,223.372036854775808", "−9.223,372036854775808"),
        ] as [(Int, Int, String, String)])
    func grouping(digits: Int, places: Int, english: String, german: String) {
        let fixed = FixedPoint(digits: digits, places: places)
        #expect(fixed.text(.en) == english)
        #expect(fixed.text(.zh) == english)
        #expect(fixed.text(.de) == german)
    }

    @Test(
        "A sign can be asked for, but zero has none",
        arguments: [(5, "+5", "5"), (-5, "−5", "−5"), (0, "0", "0")])
    func sign(digits: Int, always: String, negative: String) {
        let fixed = FixedPoint(digits: digits, places: 0)
        #expect(fixed.text(.en, sign: .always) == always)
        #expect(fixed.text(.en) == negative)
    }

    @Test("A negative number that rounds to zero has no sign")
    func roundedToZero() throws {
        #expect(try #require(FixedPoint(-0.04, places: 1)).text(.en, sign: .always) == "0.0")
        #expect(try #require(FixedPoint(-0.0)).plain == "0")
    }

    @Test(
        "For machines there is a hyphen, a point and no grouping",
        arguments: [
            (-12_345, 1, "-1234.5"), (1_234_567, 0, "1234567"), (5, 2, "0.05"),
            (.min, 0, "-9223372036854775808"),
        ] as [(Int, Int, String)])
    func plain(digits: Int, places: Int, text: String) {
        #expect(FixedPoint(digits: digits, places: places).plain == text)
    }

    @Test(
        "Trimming drops zeros behind the point only",
        arguments: [
            (1500, 2, "15"), (1510, 2, "15.1"), (1511, 2, "15.11"), (1500, 0, "1500"), (0, 3, "0"),
            (-1500, 3, "-1.5"), (.min, 1, "-922337203685477580.8"),
        ] as [(Int, Int, String)])
    func trimmed(digits: Int, places: Int, text: String) {
        #expect(FixedPoint(digits: digits, places: places).trimmed.plain == text)
    }
}
