import Testing

@testable import Site

@Suite("Numbers in a text") struct TypedNumberScannerTests {
    @Test(
        "A number is read with its grouping, its range and its unit, and a name is none",
        arguments: [
            ("sold 350,000 cars", ["350,000"]),
            ("30,000–38,796", ["30,000–38,796"]),
            ("30,000 – 38,796", ["30,000 – 38,796"]),
            ("in 2025 – 30 more", ["2025", "30"]),
            ("350 000, then 1 250 000", ["350 000", "1 250 000"]),
            ("350'000 and 350’000", ["350'000", "350’000"]),
            ("2025, 350", ["2025", "350"]),
            ("$20,000–$25,000", ["20,000–$25,000"]),
            ("30%–40%", ["30%–40%"]),
            ("3万至4万辆", ["3万至4万"]),
            ("100km in 2.78 s", ["100km", "2.78"]),
            ("a 3-year-old", ["3"]),
            ("ends in 5.", ["5"]),
            ("SU7, P7+, F-150, ID.4, H2O, 5G, 4x4", []),
            ("at https://example.org/10 or a5@example.org", []),
            ("+86 10 1234 5678 rings", []),
            ("(555) 010-1234 rings", []),
            ("٤١٠ and ４１０", ["٤١٠", "４１０"]),
        ])
    func numbers(_ text: String, _ expected: [String]) {
        let scalars = Array(text.unicodeScalars)
        let found = TypedNumberScanner(scalars).map {
            String(String.UnicodeScalarView(scalars[$0.range]))
        }
        #expect(found == expected)
    }
}
