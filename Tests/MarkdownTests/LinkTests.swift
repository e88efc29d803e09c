import Diagnostics
import Markdown
import Testing

struct LinkTests {
    @Test("Links are kept, led elsewhere, given other markup, or refused")
    func links() {
        let result = calls("say [it *so*](claim:x) or <https://a.b>")
        #expect(
            result.html
                == "<p>say <mark>it <em>so</em></mark> or <a href=\"https://a.b\">https://a.b</a></p>\n"
        )
        #expect(
            result.calls.prefix(2) == [
                "link 1:5 claim:x 'it so'", "link 1:27 https://a.b 'https://a.b'",
            ])
        var hooks = MarkdownHooks()
        hooks.link = { link, _ in
            link.destination == "no"
                ? .refuse : .destination("/x?a&b", attributes: [.init("rel", "\"nofollow\"")])
        }
        #expect(
            html("[a](no) [b](c \"t\")", MarkdownOptions(), hooks)
                == "<p>a <a href=\"/x?a&amp;b\" title=\"t\" rel=\"&quot;nofollow&quot;\">b</a></p>\n"
        )
        hooks.image = { _, _ in .destination("/p.png", attributes: [.init("loading", "lazy")]) }
        #expect(
            html("![a *b*](c)", MarkdownOptions(), hooks)
                == "<p><img src=\"/p.png\" alt=\"a b\" loading=\"lazy\" /></p>\n")
    }

    @Test(
        "Addresses that run code or read the disk are refused, raw HTML or not",
        arguments: [true, false])
    func refusedLinks(_ unsafe: Bool) {
        var options = MarkdownOptions()
        options.unsafeHTML = unsafe
        let text =
            "[a](javascript:x) [b](<JAVA&#x0A;SCRIPT:x>) <vbscript:c> ![d](file:///e) [f](data:g)"
        let result = rendered(text, options)
        #expect(String(decoding: result.page.html, as: UTF8.self) == "<p>a b vbscript:c d f</p>\n")
        #expect(
            result.diagnostics.sorted.map(\.code.rawValue)
                == Array(repeating: "refused-link", count: 5))
        #expect(html("![a](data:image/png;base64,AA)", options).contains("src=\"data:image/png"))
        #expect(html("![a](data:image/svg+xml,AA)", options) == "<p>a</p>\n")
    }
}
