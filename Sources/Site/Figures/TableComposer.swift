import Content
import Deliveries
import Diagnostics
import Markup
import Numbers

/// Turns a ```` ```table ```` block into a table.
struct TableComposer {
    let site: SiteModel
    let page: Page

    private struct Column {
        var index: Int
        var label: String
        var format: NumberExpression.Format?
        /// Whether all its cells are numbers, which are set to the right.
        var isNumeric: Bool
    }

    /// The table in a region that scrolls, with its caption, source and note.
    func answer(
        _ block: TableBlock, _ binder: inout Binder, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        guard let data = block.data,
            let table = DataTable(site: site).table(data, &diagnostics),
            let columns = columns(table, block, &diagnostics)
        else { return .failed }
        let caption = block.caption.map { binder.bind($0, &diagnostics) }
        var html = MarkupWriter()
        html.open(
            "div",
            [
                "class": "scroll free", "role": "region", "tabindex": "0",
                "aria-label": caption?.text ?? site.words.table,
            ])
        html.open("table")
        if let caption { html.element("caption") { $0.raw(caption.linkedHTML) } }
        write(columns, rows(table, block), to: &html)
        html.close("table")
        html.close("div")
        writeNotes(block, &html, &binder, &diagnostics)
        return .block(html.string)
    }

    private func columns(
        _ table: CSVTable, _ block: TableBlock, _ diagnostics: inout Diagnostics
    ) -> [Column]? {
        let rows = (0..<table.rowCount).map(table.row)
        func isNumeric(_ index: Int) -> Bool {
            !rows.isEmpty
                && rows.allSatisfy { $0.text(index).isEmpty || Double($0.text(index)) != nil }
        }
        guard !block.columns.isEmpty else {
            return table.columns.enumerated().map { index, name in
                Column(index: index, label: name.value, isNumeric: isNumeric(index))
            }
        }
        var columns: [Column] = []
        for column in block.columns {
            guard let index = table.column(named: column.name.value) else {
                diagnostics.report(
                    SiteProblems.unknownColumn(column.name, table.columns.map(\.value)))
                return nil
            }
            columns.append(
                Column(
                    index: index, label: column.label?.value ?? column.name.value,
                    format: column.format?.value, isNumeric: isNumeric(index)))
        }
        return columns
    }

    /// The rows shown, in their order.
    private func rows(_ table: CSVTable, _ block: TableBlock) -> [CSVTable.Row] {
        var rows = (0..<table.rowCount).map(table.row)
        if let sort = block.sort?.value {
            let descends = sort.hasPrefix("-")
            if let index = table.column(named: String(sort.drop { $0 == "-" })) {
                rows.sort { Self.isBefore($0.text(index), $1.text(index)) }
                if descends { rows.reverse() }
            }
        }
        return Array(rows.prefix(block.limit?.value ?? rows.count))
    }

    private static func isBefore(_ a: String, _ b: String) -> Bool {
        if let first = Double(a), let second = Double(b) { return first < second }
        return a < b
    }

    private func write(
        _ columns: [Column], _ rows: [CSVTable.Row], to html: inout MarkupWriter
    ) {
        html.element("thead") {
            $0.element("tr") {
                for column in columns {
                    $0.element(
                        "th", column.isNumeric ? ["scope": "col", "class": "r"] : ["scope": "col"],
                        text: column.label)
                }
            }
        }
        html.element("tbody") {
            for row in rows {
                $0.element("tr") {
                    for (place, column) in columns.enumerated() {
                        let text = cell(row.text(column.index), column)
                        if place == 0 {
                            $0.element("th", ["scope": "row"], text: text)
                        } else {
                            $0.element("td", column.isNumeric ? ["class": "r"] : [:], text: text)
                        }
                    }
                }
            }
        }
    }

    private func cell(_ text: String, _ column: Column) -> String {
        guard column.isNumeric, let number = Double(text) else { return text }
        let language = site.settings.language
        guard let style = column.format?.numberStyle(.units) else {
            // Numbers without a format keep the decimals they were written with.
            let places = text.firstIndex(of: ".").map {
                text.distance(from: $0, to: text.endIndex) - 1
            }
            return FixedPoint(number, places: places ?? 0)?.text(language) ?? text
        }
        return exact(number).map { style.text($0, language) } ?? text
    }

    private func writeNotes(
        _ block: TableBlock, _ html: inout MarkupWriter, _ binder: inout Binder,
        _ diagnostics: inout Diagnostics
    ) {
        let note = block.note.map { binder.bind($0, &diagnostics).linkedHTML }
        let source = block.source.map {
            site.words.source(Escape.text(SourceLine(site: site).text($0, &diagnostics)))
        }
        let line = [note, source].compactMap(\.self).joined(separator: site.words.space)
        if !line.isEmpty { html.element("p", ["class": "src"]) { $0.raw(line) } }
    }
}

/// The exact number that a cell writes, as far as nine decimals go.
private func exact(_ number: Double) -> Rational? {
    FixedPoint(number, places: 9).flatMap { Rational($0.digits, over: 1_000_000_000) }
}
