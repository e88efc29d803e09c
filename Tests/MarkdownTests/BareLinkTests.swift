import Markdown
import Testing

struct BareLinkTests {
    @Test(
        "A bare address becomes a link, without the punctuation behind it",
        arguments: [
            ("see www.a.de.", "see <a href=\"http://www.a.de\">www.a.de</a>."),
            ("(https://a.de/b_(c))", "(<a href=\"https://a.de/b_(c)\">https://a.de/b_(c)</a>)"),
            ("x.y@a-b.de!", "<a href=\"mailto:x.y@a-b.de\">x.y@a-b.de</a>!"),
            ("https://a.de/b_c_d", "<a href=\"https://a.de/b_c_d\">https://a.de/b_c_d</a>"),
            ("**https://a.de**", "<strong><a href=\"https://a.de\">https://a.de</a></strong>"),
            ("awww.a.de", "awww.a.de"), ("www.a_b.de", "www.a_b.de"), ("x@y", "x@y"),
            ("javascript://a.de", "javascript://a.de"), ("`www.a.de`", "<code>www.a.de</code>"),
            ("[www.a.de](/u)", "<a href=\"/u\">www.a.de</a>"), ("http://", "http://"),
            ("http://a.b[^1]", "<a href=\"http://a.b%5B%5E1%5D\">http://a.b[^1]</a>"),
        ])
    func bareLinks(_ text: String, _ expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test("Smart punctuation leaves addresses and expressions alone")
    func smart() {
        var options = MarkdownOptions()
        options.smart = true
        #expect(
            html("\"a\" -- 'b'... \"https://a.de/x--y'z\"", options)
                == "<p>“a” – ‘b’… “<a href=\"https://a.de/x--y&#x27;z\">https://a.de/x--y'z</a>”</p>\n"
        )
        var hooks = MarkdownHooks()
        hooks.expression = { found, _ in
            InlineReplacement(html: Array(found.raw.utf8), text: found.raw)
        }
        #expect(html("{{\"a--b\"}}", options, hooks) == "<p>\"a--b\"</p>\n")
    }
}
