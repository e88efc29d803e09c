import Markdown
import Testing

struct TableTests {
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
