import Markdown
import Testing

struct MarkdownHooksTests {
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
        let result = calls(text, options)
        #expect(result.html == expected)
        #expect(!result.calls.contains { $0.hasPrefix("expression") || $0.hasPrefix("citation") })
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
        let result = rendered(text, MarkdownOptions(), hooks())
        #expect(problems(result.diagnostics) == expected)
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

    @Test("Without extensions no hook is called")
    func plain() {
        let result = calls("{{ a }} [@b] [c](d)", .commonMark)
        #expect(result.html == "<p>{{ a }} [@b] <a href=\"d\">c</a></p>\n")
        #expect(result.calls.isEmpty)
    }
}
