import Diagnostics
import Markdown
import Testing

struct NoteScannerTests {
    @Test(
        "Footnotes that do not fit together are reported",
        arguments: [
            ("a[^1]", ["1:2 unknown-footnote"]), ("a\n\n[^1]: b", ["3:1 unused-footnote"]),
            ("a[^1]\n\n[^1]: b\n[^1]: c", ["4:1 repeated-footnote"]), ("`[^1]`", []),
            ("```\n[^1]: b\n```", []), ("[^1]\n\n[^1]: [^1]", []),
            ("> a\n>\n> [^1]: b", ["3:3 unused-footnote"]),
        ])
    func badFootnotes(_ text: String, _ expected: [String]) {
        #expect(problems(rendered(text).diagnostics) == expected)
    }

    @Test(
        "A footnote may be written in a quotation or an item, which goes on behind it",
        arguments: [
            (
                "> a[^1]\n> [^1]: *b*\n>\n>     c\n> # d",
                "<blockquote>\n<p>aREF</p>\n<h1>d</h1>\n</blockquote>", "<p><em>b</em></p>\n<p>c"
            ),
            (
                "> > a[^1]\n> >\n> > [^1]: b\n>\n> c",
                "<blockquote>\n<blockquote>\n<p>aREF</p>\n</blockquote>\n<p>c</p>\n</blockquote>",
                "<p>b"
            ),
            ("> [^1]: b\n\na[^1]", "<p>aREF</p>", "<p>b"),
            (
                "1. a[^1]\n\n   [^1]: b\n       c\n\n       d\n2. e",
                "<ol>\n<li>\n<p>aREF</p>\n</li>\n<li>\n<p>e</p>\n</li>\n</ol>", "<p>b\nc</p>\n<p>d"
            ),
            (
                "- - a[^1]\n    [^1]: b\n  - c",
                "<ul>\n<li>\n<ul>\n<li>aREF</li>\n<li>c</li>\n</ul>\n</li>\n</ul>", "<p>b"
            ),
            (
                "- ```\n  [^1]: x\n  ```\n\na[^1]\n\n[^1]: b",
                "<ul>\n<li>\n<pre><code>[^1]: x\n</code></pre>\n</li>\n</ul>\n<p>aREF</p>", "<p>b"
            ),
            (
                "> ```\n> [^1]: x\n\na[^1]\n\n[^1]: b",
                "<blockquote>\n<pre><code>[^1]: x\n</code></pre>\n</blockquote>\n<p>aREF</p>",
                "<p>b"
            ),
        ])
    func inContainers(_ text: String, _ body: String, _ note: String) {
        var options = MarkdownOptions()
        options.headingIDs = false
        let result = rendered(text, options)
        let page = String(decoding: result.page.html, as: UTF8.self)
        let reference =
            "<sup class=\"footnote-ref\"><a role=\"doc-noteref\" href=\"#fn1\" id=\"fnref1\">1</a></sup>"
        let parts = page.split(separator: "\n<section class=\"footnotes\"")
        #expect(parts.first == Substring(body.replacing("REF", with: reference)))
        #expect(parts.last?.contains("<li id=\"fn1\">\n\(note) <a") == true)
        #expect(result.diagnostics.isEmpty)
    }

    @Test(
        "An indented line is code and no footnote",
        arguments: ["    [^1]: b", "- a\n\n      [^1]: b"])
    func indented(_ text: String) {
        #expect(html(text).contains("<pre><code>[^1]: b\n</code></pre>"))
    }
}
