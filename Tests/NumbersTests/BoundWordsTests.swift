import Numbers
import Testing

@Suite("BoundWords") struct BoundWordsTests {
    @Test(
        "Words tell in each language how much a number claims",
        arguments: [
            (.en, "at least 4", "at most 4", "about 4", "3 to 4"),
            (.zh, "至少4", "至多4", "约4", "3至4"),
            (.de, "mindestens 4", "höchstens 4", "etwa 4", "3 bis 4"),
        ] as [(Language, String, String, String, String)])
    func words(
        language: Language, atLeast: String, atMost: String, about: String, between: String
    ) {
        #expect(BoundWords.words.atLeast("4", language) == atLeast)
        #expect(BoundWords.words.atMost("4", language) == atMost)
        #expect(BoundWords.words.about("4", language) == about)
        #expect(BoundWords.words.between("3", "4", language) == between)
    }

    @Test("Signs are the same in all languages", arguments: [Language.en, .zh, .de])
    func signs(language: Language) {
        #expect(BoundWords.signs.atLeast("4", language) == "≥\u{A0}4")
        #expect(BoundWords.signs.atMost("4", language) == "≤\u{A0}4")
        #expect(BoundWords.signs.about("4", language) == "≈\u{A0}4")
        #expect(BoundWords.signs.between("3", "4", language) == "3–4")
    }
}
