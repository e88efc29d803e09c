import Markdown
import Testing

struct TableTests {
    @Test("A table has a head, rows of as many cells, and alignments")
    func rows() {
        let text = "a | b | c\n:-- | :-: | --:\n1 | 2\n1|2|3|4\n\nend"
        #expect(
            html(text) == """
                <table>
                <thead>
                <tr>
                <th align="left">a</th>
                <th align="center">b</th>
                <th align="right">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left">1</td>
                <td align="center">2</td>
                <td align="right"></td>
                </tr>
                <tr>
                <td align="left">1</td>
                <td align="center">2</td>
                <td align="right">3</td>
                </tr>
                </tbody>
                </table>
                <p>end</p>

                """)
    }

    @Test(
        "A cell holds inline markup and nothing else",
        arguments: [
            ("*a* `b`", "<em>a</em> <code>b</code>"), ("# a", "# a"), ("- a", "- a"),
            ("1. a", "1. a"), ("> a", "&gt; a"), ("`a\\|b` \\|", "<code>a|b</code> |"),
            ("_a_", "<em>a</em>"), ("\"a\"", "&quot;a&quot;"), ("***", "***"),
            ("~~a~~", "<del>a</del>"),
            ("[a][r]", "<a href=\"/u\">a</a>"), ("<b>", "<b>"),
            ("[r]: x", "<a href=\"/u\">r</a>: x"),
        ])
    func cells(_ cell: String, _ expected: String) {
        var options = MarkdownOptions()
        options.unsafeHTML = true
        let page = html("| h |\n| - |\n| \(cell) |\n\n[r]: /u\n", options)
        #expect(page.contains("<td>\(expected)</td>"))
    }

    @Test("Emphasis and code do not reach into the next cell")
    func cellsApart() {
        let page = html("| *a | b* |\n|---|---|\n| `c | d` |")
        #expect(page.contains("<th>*a</th>\n<th>b*</th>"))
        #expect(page.contains("<td>`c</td>\n<td>d`</td>"))
    }

    @Test(
        "What is no table stays a paragraph",
        arguments: [
            "| a | b |\n|---|", "| a |\n| b |", "|---|", "| a |\n| -- x |", "a | b",
            "| a |\n\n|---|",
        ])
    func paragraphs(_ text: String) {
        #expect(!html(text).contains("<table"))
    }

    @Test("A table may follow text in its paragraph, and be in lists and quotations")
    func nested() {
        #expect(html("text *a*\n| b |\n|---|").hasPrefix("<p>text <em>a</em></p>\n<table>"))
        let page = html("> - one\n>\n>   | a | b |\n>   |---|---|\n>   | c | d |")
        #expect(page.contains("<blockquote>\n<ul>\n<li>\n<p>one</p>\n<table>"))
        #expect(page.contains("<td>c</td>\n<td>d</td>"))
    }

    @Test("A table of a site scrolls in a region with a name, and may have a caption")
    func decorated() {
        var options = MarkdownOptions()
        options.scrollsTables = true
        options.words.table = "Tabelle"
        let table = "| a | b |\n|---|--:|\n| 1 | 2 |\n\n"
        let page = html(table + "Table: The *name* & more\n\nend\n", options)
        #expect(
            page.hasPrefix(
                """
                <div class="scroll free" role="region" tabindex="0" aria-label="The name &amp; more">
                <table>
                <caption>The <em>name</em> &amp; more</caption>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col" class="r">b</th>
                """))
        #expect(page.hasSuffix("</table>\n</div>\n<p>end</p>\n"))
        #expect(html(table, options).contains("aria-label=\"Tabelle\""))
    }

    @Test("Rows of one cell under 1,000 columns do not multiply")
    func bomb() {
        let row =
            String(repeating: "|a", count: 1_000) + "\n" + String(repeating: "|-", count: 1_000)
        let page = html(row + String(repeating: "\n|x", count: 2_000))
        #expect(page.utf8.count < 3_000_000)
        #expect(page.split(separator: "<td>x</td>").count == 2_001)
    }
}
