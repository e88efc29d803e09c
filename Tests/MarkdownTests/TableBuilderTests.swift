import Markdown
import Testing

struct TableBuilderTests {
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

    @Test("A table may follow text in its paragraph, and be in lists and quotations")
    func nested() {
        #expect(html("text *a*\n| b |\n|---|").hasPrefix("<p>text <em>a</em></p>\n<table>"))
        let page = html("> - one\n>\n>   | a | b |\n>   |---|---|\n>   | c | d |")
        #expect(page.contains("<blockquote>\n<ul>\n<li>\n<p>one</p>\n<table>"))
        #expect(page.contains("<td>c</td>\n<td>d</td>"))
    }

    @Test("A line of hyphens ends a table, and one of equals signs is a row of it")
    func underlines() {
        let table = "t\n| a | b |\n|---|---|\n| c | d |\n"
        let (broken, longer) = (calls(table + "---\ne"), calls(table + "===\n"))
        #expect(broken.html.hasPrefix("<p>t</p>\n<table>"))
        #expect(broken.html.hasSuffix("<td>d</td>\n</tr>\n</tbody>\n</table>\n<hr />\n<p>e</p>\n"))
        #expect(longer.html.hasSuffix("<td>===</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n"))
        #expect(broken.calls.contains("tableCell: text 4:3 'c'"))
        #expect(
            html("> " + table.replacing("\n", with: "\n> ") + "---").contains("</table>\n<hr />"))
        #expect(html("| a |\n---") == "<h2 id=\"a\">| a |</h2>\n")
    }

    @Test(
        "Links that are defined in code or raw HTML are not defined for cells",
        arguments: ["```\n[r]: /u\n```", "    [r]: /u", "<div>\n[r]: /u\n</div>"])
    func definitionsInCode(_ code: String) {
        #expect(html("| [r] |\n|---|\n\n\(code)\n").contains("<th>[r]</th>"))
        #expect(html("| [r] |\n|---|\n\n\(code)\n\n- [r]: /v\n").contains("<a href=\"/v\">r</a>"))
    }
}
