import Diagnostics
import Markdown
import Testing

struct NestingLimitTests {
    @Test(
        "What is nested too deeply is text, and reported once, with and without extensions",
        arguments: [
            (String(repeating: "> ", count: 2_000) + "a", "1:2001"),
            (
                String(repeating: "- ", count: 2_000) + "a" + String(repeating: "\n", count: 2_000),
                "1:1001"
            ),
            (String(repeating: "1. ", count: 2_000) + "a", "1:1004"),
            (String(repeating: "![[]()", count: 2_000), "1:6002"),
        ])
    func tooDeep(_ text: String, _ place: String) {
        for options in [MarkdownOptions(), .commonMark] {
            let result = rendered(text, options)
            #expect(problems(result.diagnostics) == ["\(place) too-deeply-nested"])
            let page = String(decoding: result.page.html, as: UTF8.self)
            #expect(page.split(separator: "<blockquote>").count <= 1_001)
            #expect(page.split(separator: "<li>").count <= 501)
            #expect(page.contains(text.contains("[") ? "![<a" : "a"))
        }
    }

    @Test(
        "A long row of signs is no nesting",
        arguments: ["*", "-", "=", "1", "1.", ">a", "- a", "[a] ", "a> "])
    func longRows(_ signs: String) {
        #expect(rendered(String(repeating: signs, count: 5_000)).diagnostics.isEmpty)
    }
}
