import Diagnostics
import Markdown
import Testing

struct ExtensionTests {
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

    @Test("A quotation that begins with a kind in brackets is an alert")
    func alerts() {
        #expect(
            html("> [!warning]\n> a *b*\n>\n> c\n\n> [!NOPE]\n> d") == """
                <div class="markdown-alert markdown-alert-warning">
                <p class="markdown-alert-title">Warning</p>
                <p>a <em>b</em></p>
                <p>c</p>
                </div>
                <blockquote>
                <p>[!NOPE]
                d</p>
                </blockquote>

                """)
        var options = MarkdownOptions()
        options.words.note = "注意 <b>"
        #expect(html("> [!NOTE]\n\nx", options).contains(">注意 &lt;b&gt;</p>"))
    }

    @Test("An image with a title, alone in its paragraph, is a figure")
    func figures() {
        #expect(
            html("![a *b*](c.png \"T & U\")") == """
                <figure>
                <img src="c.png" alt="a b" />
                <figcaption>T &amp; U</figcaption>
                </figure>

                """)
        #expect(html("![a](b \"c\") d").hasPrefix("<p><img"))
        #expect(html("![a](b)").hasPrefix("<p><img"))
    }

    @Test("Footnotes are numbered by their first reference and lead back to all of them")
    func footnotes() {
        let text = "a[^x] b[^Y] c[^x]\n\n[^y]: two\nlazy\n\n    more\n[^x]: one[^z]\n[^z]: - l\n"
        #expect(
            html(text) == """
                <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#fn2" id="fnref2">2</a></sup> \
                c<sup class="footnote-ref"><a href="#fn1" id="fnref1-2">1</a></sup></p>
                <section class="footnotes">
                <ol>
                <li id="fn1">
                <p>one<sup class="footnote-ref"><a href="#fn3" id="fnref3">3</a></sup> \
                <a href="#fnref1" class="footnote-backref" aria-label="Back to reference 1">↩</a> \
                <a href="#fnref1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="fn2">
                <p>two
                lazy</p>
                <p>more <a href="#fnref2" class="footnote-backref" aria-label="Back to reference 2">↩</a></p>
                </li>
                <li id="fn3">
                <ul>
                <li>l</li>
                </ul>
                <a href="#fnref3" class="footnote-backref" aria-label="Back to reference 3">↩</a>
                </li>
                </ol>
                </section>

                """)
    }

    @Test(
        "Footnotes that do not fit together are reported",
        arguments: [
            ("a[^1]", ["1:2 unknown-footnote"]), ("a\n\n[^1]: b", ["3:1 unused-footnote"]),
            ("a[^1]\n\n[^1]: b\n[^1]: c", ["4:1 repeated-footnote"]), ("`[^1]`", []),
            ("```\n[^1]: b\n```", []), ("[^1]\n\n[^1]: [^1]", []),
        ])
    func badFootnotes(_ text: String, _ expected: [String]) {
        #expect(problems(rendered(text).diagnostics) == expected)
    }

    @Test("A table in a footnote is a table")
    func tableInFootnote() {
        let page = html("a[^1]\n\n[^1]:\n    | b | c |\n    |---|---|\n    | d | e |\n")
        #expect(page.contains("<li id=\"fn1\">\n<table>"))
        #expect(page.contains("<td>d</td>\n<td>e</td>"))
    }

    @Test("Headings have ids of their words, each once, or what stands in braces")
    func headings() {
        let result = rendered(
            "# A *b* `c`!\n\n# a b c\n\nÜber 小米\n---\n\n### x {#own}\n\n# ?\n\n# y {#own}")
        #expect(
            result.page.outline.map { "\($0.level) \($0.id) \($0.text)" } == [
                "1 a-b-c A b c!", "1 a-b-c-1 a b c", "2 über-小米 Über 小米", "3 own x", "1 section ?",
                "1 own-1 y",
            ])
        #expect(problems(result.diagnostics) == ["12:1 repeated-heading-id"])
        #expect(
            String(decoding: result.page.html, as: UTF8.self).contains("<h3 id=\"own\">x</h3>\n"))
        #expect(result.page.ids == ["a-b-c", "a-b-c-1", "über-小米", "own", "section", "own-1"])
        var options = MarkdownOptions()
        options.headingOffset = 2
        #expect(html("# a\n\n###### b", options) == "<h3 id=\"a\">a</h3>\n<h6 id=\"b\">b</h6>\n")
        options.headingIDs = false
        #expect(html("# a", options) == "<h3>a</h3>\n")
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

    @Test("Words and minutes are counted, Chinese by the character")
    func counts() {
        #expect(rendered("One two-three, *four*.\n\n小米 ok").page.wordCount == 6)
        let page = rendered(String(repeating: "word ", count: 214)).page
        #expect((page.wordCount, page.readingMinutes) == (214, 2))
        #expect(rendered("").page.readingMinutes == 0)
        #expect(rendered("# a\n\nb [c](d) ![e](f)\n").page.text == "a\nb c ")
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

    @Test("Raw HTML is left out unless the settings let it through")
    func rawHTML() {
        #expect(!html("<script>x</script>\n\na <b>c</b>").contains("<script>"))
        var options = MarkdownOptions()
        options.unsafeHTML = true
        #expect(html("a <b>c</b>", options) == "<p>a <b>c</b></p>\n")
    }
}
