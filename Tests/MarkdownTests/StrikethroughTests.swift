import Markdown
import Testing

struct StrikethroughTests {
    @Test(
        "Equal tildes strike text through, as emphasis is paired",
        arguments: [
            ("~~a~~", "<del>a</del>"), ("~a~ b", "<del>a</del> b"), ("~~a~", "~~a~"),
            ("~~~a~~~ b", "~~~a~~~ b"), ("\\~~a~~", "~~a~~"), ("~~ a~~", "~~ a~~"),
            ("x ~~*a* `b`~~", "x <del><em>a</em> <code>b</code></del>"),
            ("*a ~~b* c~~", "<em>a ~~b</em> c~~"), ("~~a ~b~~ c~", "<del>a ~b</del> c~"),
            ("~~a\n\nb~~", "~~a</p>\n<p>b~~"), ("`~~a~~`", "<code>~~a~~</code>"),
        ])
    func strikethrough(_ text: String, _ expected: String) {
        let page = html(text)
        if text.hasPrefix("~~~") {
            #expect(page.hasPrefix("<pre>") || page == "<p>\(expected)</p>\n")
        } else {
            #expect(page == "<p>\(expected)</p>\n")
        }
    }
}
