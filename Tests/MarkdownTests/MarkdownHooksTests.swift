import Diagnostics
import Markdown
import Testing

struct MarkdownHooksTests {
    private func calls(_ text: String, firstLine: Int = 1) -> (html: String, calls: [String]) {
        let notebook = Notebook()
        let page = rendered(text, MarkdownOptions(), recordingHooks(notebook), firstLine: firstLine)
        return (String(decoding: page.page.html, as: UTF8.self), notebook.lines)
    }

    @Test(
        "An expression is replaced wherever text stands, whatever it holds",
        arguments: [
            ("at {{ a.b }} cars", "<p>at <x> cars</p>\n", "1:4 ' a.b '"),
            ("字 {{ a }}", "<p>字 <x></p>\n", "1:3 ' a '"),
            ("**{{ a_b_c | pct1 }}**", "<p><strong><x></strong></p>\n", "1:3 ' a_b_c | pct1 '"),
            ("{{ \"350,000\" }}", "<p><x></p>\n", "1:1 ' \"350,000\" '"),
            ("{{ \"a }} b\" }}", "<p><x></p>\n", "1:1 ' \"a }} b\" '"),
            ("# A {{a}} b", "<h1 id=\"a-value-b\">A <x> b</h1>\n", "1:5 'a'"),
            ("[x {{a}}](/u)", "<p><a href=\"/u\">x <x></a></p>\n", "1:4 'a'"),
            ("![x {{a}}](/u)", "<p><img src=\"/u\" alt=\"x VALUE\" /></p>\n", "1:5 'a'"),
            (
                "- > {{a}}", "<ul>\n<li>\n<blockquote>\n<p><x></p>\n</blockquote>\n</li>\n</ul>\n",
                "1:5 'a'"
            ),
        ])
    func expressions(_ text: String, _ expected: String, _ call: String) {
        let result = calls(text)
        #expect(result.html == expected)
        #expect(result.calls.first { $0.hasPrefix("expression") } == "expression \(call)")
    }

    @Test(
        "An expression in code, in raw HTML or behind a backslash is left as it is",
        arguments: [
            ("`{{ a }}`", "<p><code>{{ a }}</code></p>\n"),
            ("    {{ a }}", "<pre><code>{{ a }}\n</code></pre>\n"),
            ("```\n{{ a }} [@k]\n```", "<pre><code>{{ a }} [@k]\n</code></pre>\n"),
            ("\\{{ a }}", "<p>{{ a }}</p>\n"),
            ("`[@k]` <!-- {{ a }} -->", "<p><code>[@k]</code> <!-- {{ a }} --></p>\n"),
            ("[x](</{{ a }}>)", "<p><a href=\"/%7B%7B%20a%20%7D%7D\">x</a></p>\n"),
        ])
    func literalExpressions(_ text: String, _ expected: String) {
        var options = MarkdownOptions()
        options.unsafeHTML = true
        let notebook = Notebook()
        #expect(html(text, options, recordingHooks(notebook)) == expected)
        #expect(!notebook.lines.contains { $0.hasPrefix("expression") || $0.hasPrefix("citation") })
    }

    @Test("A pipe in an expression does not part the cells of a table")
    func expressionInTable() {
        let result = calls("| a | b |\n|---|---|\n| 1 | {{ x | pct }} |\n")
        #expect(result.html.contains("<td>1</td>\n<td><x></td>"))
        #expect(result.calls.contains("expression 3:7 ' x | pct '"))
        #expect(result.calls.contains("tableCell: expression 3:7 'VALUE'"))
    }

    @Test(
        "What is meant as an expression or a citation and is none is reported where it is",
        arguments: [
            ("a {{ b", ["1:3 unclosed-expression"]), ("a `{{` b", []), ("a \\{{ b", []),
            ("> 字 {{ b\n> c }}", ["1:5 unclosed-expression"]),
            ("a\n  *b* {{ c", ["2:7 unclosed-expression"]),
            ("{{ a {{ b }} }}", ["1:1 nested-expression"]),
            ("see [@a, p. 3]", ["1:5 malformed-citation"]),
            ("| a |\n|---|\n| é {{ |", ["3:5 unclosed-expression"]),
        ])
    func badExpressions(_ text: String, _ expected: [String]) {
        let result = rendered(text, MarkdownOptions(), recordingHooks(Notebook()))
        #expect(problems(result.diagnostics) == expected)
    }

    @Test(
        "A citation is found unless its brackets are a link's",
        arguments: [
            ("x [@a].", "<p>x <c>.</p>\n", ["citation 1:3 a@1:4"]),
            ("x [@a; @b-c]", "<p>x <c></p>\n", ["citation 1:3 a@1:4 b-c@1:8"]),
            ("**\"q\"**[@a]", "<p><strong>&quot;q&quot;</strong><c></p>\n", ["citation 1:8 a@1:9"]),
            ("[@a](/u)", "<p><a href=\"/u\">@a</a></p>\n", []),
            ("[@a]\n\n[@a]: /u", "<p><c></p>\n", ["citation 1:1 a@1:2"]),
            ("\\[@a]", "<p>[@a]</p>\n", []),
        ])
    func citations(_ text: String, _ expected: String, _ found: [String]) {
        let result = calls(text)
        #expect(result.html == expected)
        #expect(result.calls.filter { $0.hasPrefix("citation") } == found)
    }

    @Test("A fenced block gets its lines and places, and may become markup")
    func fences() {
        let result = calls(
            "text\n\n- item\n\n  ```chart\n  a: 1\n  b: {{ x }}\n  ```\n", firstLine: 5)
        #expect(result.html.contains("<svg></svg>"))
        #expect(result.calls.contains("fence 9:3 10:3 chart a: 1\nb: {{ x }}\n"))
        #expect(
            calls("```swift\nx\n```").html
                == "<pre><code class=\"language-swift\">x\n</code></pre>\n")
    }

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

    @Test("Prose comes in pieces, each at its place")
    func prose() {
        let text = """
            A **b** `c` [d](/e)
              and {{ f }} [@g] &amp; \\* h
            > - ![i](j) <b>
            """
        #expect(
            calls(text).calls.filter { $0.hasPrefix("paragraph") } == [
                "paragraph: text 1:1 'A ', text 1:5 'b', text 1:8 ' ', code 1:10 'c', text 1:12 ' ', "
                    + "link 1:14 'd\n', text 2:3 'and ', expression 2:7 'VALUE', text 2:14 ' ', "
                    + "citation 2:15 '[1]', text 2:19 ' ', text 2:20 '&', text 2:25 ' ', text 2:26 '*', "
                    + "text 2:28 ' h'",
                "paragraph: imageAlt 3:7 'i', text 3:12 ' ', html 3:13 '<b>'",
            ])
    }

    @Test("Prose knows what it stands in")
    func context() {
        var seen: [String] = []
        var hooks = MarkdownHooks()
        hooks.prose = { prose, _ in
            seen.append(
                "\(prose.block) \(prose.isQuoted) \(prose.isListItem) \(prose.isFootnote)")
        }
        _ = html("## h\n\n> q\n\n- l[^n]\n\n> [!NOTE]\n> a\n\n[^n]: f\n", MarkdownOptions(), hooks)
        #expect(
            seen == [
                "heading(level: 2) false false false", "paragraph true false false",
                "paragraph false true false", "paragraph false false false",
                "paragraph false false true",
            ])
    }

    @Test("Places are true behind link definitions, in footnotes and in nested blocks")
    func places() {
        #expect(
            calls("[r]: /u\npara 12\nnext 字 34").calls == [
                "paragraph: text 2:1 'para 12\n', text 3:1 'next 字 34'"
            ])
        #expect(
            calls("x[^1]\n\n[^1]: note {{ a }}\n    more {{ b }}\n").calls.filter {
                $0.hasPrefix("expression")
            } == ["expression 3:12 ' a '", "expression 4:10 ' b '"])
        #expect(
            calls("a [b](\n/u) c\nd").calls.last
                == "paragraph: text 1:1 'a ', link 1:4 'b', text 2:4 ' c\n', text 3:1 'd'")
    }

    @Test("Without extensions no hook is called")
    func plain() {
        let notebook = Notebook()
        let page = html("{{ a }} [@b] [c](d)", .commonMark, recordingHooks(notebook))
        #expect(page == "<p>{{ a }} [@b] <a href=\"d\">c</a></p>\n")
        #expect(notebook.lines.isEmpty)
    }
}
