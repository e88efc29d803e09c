import Markdown
import Testing

struct PageBuilderTests {
    @Test("A box in brackets makes an item a task")
    func tasks() {
        #expect(
            html("- [ ] a\n- [x] *b*\n- [y] c\n- [ ]d") == """
                <ul>
                <li><input type="checkbox" disabled="" /> a</li>
                <li><input type="checkbox" checked="" disabled="" /> <em>b</em></li>
                <li>[y] c</li>
                <li>[ ]d</li>
                </ul>

                """)
        #expect(html("[ ] a") == "<p>[ ] a</p>\n")
    }

    @Test("What stands before the mark is the summary")
    func summary() {
        let result = rendered("one *two*\n\nthree\n\n<!-- more -->\n\nfour\n\n<!-- more -->\n").page
        #expect(
            result.summary.map { String(decoding: $0, as: UTF8.self) }
                == "<p>one <em>two</em></p>\n<p>three</p>\n")
        #expect(
            String(decoding: result.html, as: UTF8.self).hasPrefix(
                "<p>one <em>two</em></p>\n<p>three</p>\n<p>four</p>\n"))
        #expect(result.excerpt == "one two\nthree")
        #expect(rendered("# h\n\nfirst *p*\n\nsecond").page.excerpt == "first p")
        #expect(rendered("a").page.summary == nil)
    }
}
