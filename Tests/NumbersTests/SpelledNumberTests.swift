import Numbers
import Testing

@Suite("Numbers in words") struct SpelledNumberTests {
    @Test(
        "A number below one hundred is written in words in each language",
        arguments: [
            (0, "zero", "零", "null"), (1, "one", "一", "eins"), (2, "two", "二", "zwei"),
            (10, "ten", "十", "zehn"), (15, "fifteen", "十五", "fünfzehn"),
            (20, "twenty", "二十", "zwanzig"), (21, "twenty-one", "二十一", "einundzwanzig"),
            (99, "ninety-nine", "九十九", "neunundneunzig"), (-2, "minus two", "负二", "minus zwei"),
            (100, "100", "100", "100"), (410_000, "410,000", "41万", "410.000"),
        ])
    func words(_ number: Int, _ english: String, _ chinese: String, _ german: String) {
        #expect(NumberStyle.words.text(Rational(number), .en) == english)
        #expect(NumberStyle.words.text(Rational(number), .zh) == chinese)
        #expect(NumberStyle.words.text(Rational(number), .de) == german)
    }

    @Test("A sign that is asked for is a word too") func sign() {
        #expect(NumberStyle.words.text(2, .en, sign: .always) == "plus two")
        #expect(NumberStyle.words.text(0, .en, sign: .always) == "zero")
    }
}
