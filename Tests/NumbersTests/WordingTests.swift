import Numbers
import Testing

@Suite("A text in several languages") struct WordingTests {
    @Test("A text is worded in the language of a tag, in English where there is none")
    func languages() {
        let wording = Wording("Source", "来源", "Quelle")
        let words = ["en-GB", "zh-Hans", "de-AT", "fr"].map { wording[Language(tag: $0)] }
        #expect(words == ["Source", "来源", "Quelle", "Source"])
    }

    @Test("Only the wording that is asked for is made")
    func laziness() {
        var made: [String] = []
        func make(_ text: String) -> String {
            made.append(text)
            return text
        }
        #expect(Language.zh.pick(make("a"), make("b"), make("c")) == "b")
        #expect(made == ["b"])
    }
}
