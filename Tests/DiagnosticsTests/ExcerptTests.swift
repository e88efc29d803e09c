import Seeded
import Testing

@testable import Diagnostics

@Suite("Excerpt") struct ExcerptTests {
    @Test(
        "A short line is shown whole, with the columns before the character counted",
        arguments: [
            ("abc", 1, "abc", 0), ("abc", 3, "abc", 2), ("abc", 4, "abc", 3), ("abc", 99, "abc", 3),
            ("", 1, "", 0), ("é́x", 2, "é́x", 1), ("小米汽车", 3, "小米汽车", 4),
            ("ＡＢ한", 3, "ＡＢ한", 4), ("a🚗b", 3, "a🚗b", 3), ("\tx", 2, "    x", 4),
            ("ab\tx", 4, "ab  x", 4), ("小\tx", 3, "小  x", 4), ("abc\n", 4, "abc", 3),
            ("abc\r\n", 4, "abc", 3), ("abc\r", 5, "abc", 3),
        ] as [(String, Int, String, Int)])
    func short(line: String, column: Int, text: String, indent: Int) {
        let excerpt = Excerpt(of: line, around: column, width: 40)
        #expect(excerpt.text == text)
        #expect(excerpt.indent == indent)
    }

    @Test("Without a column the start of the line is shown and nothing is pointed at")
    func withoutColumn() {
        let line = String(repeating: "0123456789", count: 5)
        let excerpt = Excerpt(of: line, around: 0, width: 12)
        #expect(excerpt.text == "0123456789…")
        #expect(excerpt.indent == nil)
    }

    @Test(
        "A long line is cut around the column",
        arguments: [
            (1, "0123456789ab…", 0), (18, "…bcdefghijklm…", 7), (36, "…opqrstuvwxyz", 12),
            (37, "…opqrstuvwxyz", 13),
        ])
    func long(column: Int, text: String, indent: Int) {
        let line = "0123456789abcdefghijklmnopqrstuvwxyz"
        let excerpt = Excerpt(of: line, around: column, width: 14)
        #expect(excerpt.text == text)
        #expect(excerpt.indent == indent)
    }

    @Test("What would steer the terminal is shown as U+FFFD, also in the middle of the line")
    func controls() {
        let line = "a\u{1B}[31mb\rc\u{0}d\u{2028}e\u{202E}f"
        #expect(
            Excerpt(of: line, around: 1, width: 80).text
                == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
    }

    @Test("An excerpt fits its width, its pointer lies in it", arguments: 0..<200 as Range<UInt64>)
    func fits(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet: [Character] = ["a", "b", "\t", "小", "🚗", "é", "\u{1B}", " "]
        let length = Int.random(in: 0...120, using: &random)
        let line = String(
            (0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
        let column = Int.random(in: 0...130, using: &random)
        let excerpt = Excerpt(of: line, around: column, width: 40)
        let width = excerpt.text.reduce(0) { $0 + $1.terminalWidth }
        #expect(width <= 40, "seed \(seed)")
        #expect((excerpt.indent ?? 0) <= width, "seed \(seed)")
        #expect((excerpt.indent == nil) == (column == 0), "seed \(seed)")
    }

    @Test("A line of a million characters and the largest column are taken")
    func huge() {
        let line = String(repeating: "x", count: 1_000_000)
        #expect(Excerpt(of: line, around: .max, width: 10).text == "…xxxxxxxx")
        #expect(Excerpt(of: line, around: .min, width: .min).text == "…")
    }
}
