import Markup
import Numbers

/// A chart in a page: the whole `<figure>`.
struct FigureHTML {
    var figure: Figure
    var csvAddress: String?

    var bytes: [UInt8] {
        let chart = figure.chart
        let id = Escape.text(figure.id)
        // A drawing wider than a column of text may break out of it.
        let name = figure.wide.width > 800 ? "chart wide" : "chart"
        var writer = MarkupWriter()
        writer.raw("<figure class=\"\(name)\" id=\"\(id)\"><figcaption id=\"\(id)-t\"><b>")
        writer.raw(chart.titleHTML ?? Escape.text(chart.title))
        writer.raw("</b>")
        let words = FigureWords(figure: figure)
        if !words.subtitleHTML.isEmpty { writer.raw("<span>\(words.subtitleHTML)</span>") }
        writer.raw("</figcaption>\n<p class=\"vh\" id=\"\(id)-d\">")
        writer.text(figure.description)
        writer.raw("</p>\n")
        writer.raw(figure.svg)
        writer.raw("\n")
        writer.raw(figure.narrowSVG)
        writer.raw("\n")
        let footer = words.footerHTML
        if !footer.isEmpty { writer.raw("<p class=\"src\">\(footer)</p>\n") }
        writeData(to: &writer)
        writer.raw("</figure>\n")
        return writer.bytes
    }

    private func writeData(to writer: inout MarkupWriter) {
        let words = Words(figure.locale)
        let table = figure.table
        let open = figure.chart.showsTable ? " open" : ""
        writer.raw("<details\(open)><summary>\(words.dataAsTable)</summary>")
        writer.raw("<table><caption class=\"vh\">")
        writer.text(figure.chart.title)
        writer.raw("</caption><thead><tr>")
        for (index, header) in table.headers.enumerated() {
            let isNumber = table.rows.first.map { $0.indices.contains(index) && $0[index].isNumber }
            writer.raw(isNumber == true ? "<th scope=\"col\" class=\"r\">" : "<th scope=\"col\">")
            writer.text(header)
            writer.raw("</th>")
        }
        writer.raw("</tr></thead><tbody>")
        for row in table.rows { write(row, to: &writer) }
        writer.raw("</tbody></table>")
        if let csvAddress, LinkScheme(of: csvAddress).isAllowed {
            writer.element("a", ["href": csvAddress], text: words.downloadCSV)
        }
        writer.raw("</details>")
    }

    private func write(_ row: [FigureTable.Cell], to writer: inout MarkupWriter) {
        writer.raw("<tr>")
        for (index, cell) in row.enumerated() {
            let tag = index == 0 ? "th" : "td"
            writer.raw(
                index == 0 ? "<th scope=\"row\">" : cell.isNumber ? "<td class=\"r\">" : "<td>")
            writer.text(BidirectionalText.isolated(cell.text))
            writer.close(tag)
        }
        writer.raw("</tr>\n")
    }
}
