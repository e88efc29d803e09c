import Seeded
import Testing

@testable import Markdown

struct WordCountTests {
    @Test("Words and minutes are counted, Chinese by the character")
    func counts() {
        #expect(rendered("One two-three, *four*.\n\n小米 ok").page.wordCount == 6)
        let page = rendered(String(repeating: "word ", count: 214)).page
        #expect((page.wordCount, page.readingMinutes) == (214, 2))
        #expect(rendered("").page.readingMinutes == 0)
        #expect(rendered("# a\n\nb [c](d) ![e](f)\n").page.text == "a\nb c ")
    }

    @Test(
        "Punctuation alone is no word, and may stand around one",
        arguments: [
            ("", 0), ("-", 0), ("- a", 1), ("\"and\" (so)", 2), ("a & b", 2), ("a -", 1),
            ("...", 0),
            ("... \n(", 0), (" é ", 1), ("a\u{7F} \u{7F}", 1),
        ])
    func punctuation(_ text: String, _ words: Int) {
        #expect(WordCount(Array(text.utf8)).words == words)
    }

    @Test("The words of a text are the same ones before a Chinese character", arguments: 0..<300)
    func beforeChinese(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let bytes = Array("ab0-( \n\u{7F}é.".utf8)
        let text = (0..<seed).compactMap { _ in bytes.randomElement(using: &random) }
        let chinese = text + Array("字".utf8)
        #expect(WordCount(text).words + 1 == WordCount(chinese).words, "seed \(seed)")
    }
}
