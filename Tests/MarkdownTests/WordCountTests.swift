import Markdown
import Testing

struct WordCountTests {
    @Test("Words and minutes are counted, Chinese by the character")
    func counts() {
        #expect(rendered("One two-three, *four*.\n\n小米 ok").page.wordCount == 6)
        let page = rendered(String(repeating: "word ", count: 214)).page
        #expect((page.wordCount, page.readingMinutes) == (214, 2))
        #expect(rendered("").page.readingMinutes == 0)
        #expect(rendered("# a\n\nb [c](d) ![e](f)\n").page.text == "a\nb c ")
    }
}
