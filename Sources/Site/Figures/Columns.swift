import Charts
import Content
import Dates
import Diagnostics
import Numbers

/// Which columns of a table a chart draws, and how their cells read.
struct Columns {
    private var x: Int
    private var y: [Int]
    private var names: [String]
    private var group: Int?
    private var precision: Int?
    private var low: Int?
    private var high: Int?
    private let words: Words

    /// Finds the columns that a block names.
    ///
    /// Without names, the first is `x`, and the next that is not spoken for is `y`. `nil` when a name is no column, which is reported.
    init?(
        _ table: CSVTable, _ block: ChartBlock, _ words: Words, _ diagnostics: inout Diagnostics
    ) {
        self.words = words
        names = table.columns.map(\.value)
        var failed = false
        func column(_ name: Located<String>?) -> Int? {
            guard let name else { return nil }
            if let index = table.column(named: name.value) { return index }
            diagnostics.report(SiteProblems.unknownColumn(name, table.columns.map(\.value)))
            failed = true
            return nil
        }
        x = column(block.x) ?? 0
        group = column(block.series)
        precision = column(block.precision) ?? table.column(named: "precision")
        low = column(block.low)
        high = column(block.high)
        y = block.y.compactMap(column)
        if y.isEmpty, !failed {
            let taken = [x, group, precision, low, high].compactMap(\.self)
            y = table.columns.indices.filter { !taken.contains($0) }.prefix(1).map(\.self)
        }
        if failed { return nil }
        if y.isEmpty {
            diagnostics.report(SiteProblems.chartWithoutNumbers(at: block.location))
            return nil
        }
    }

    /// The numbers, one series for each `y` column, or for each value of the `series` column.
    func series(
        _ rows: [CSVTable.Row], _ diagnostics: inout Diagnostics
    ) -> [(name: String, data: [Datum])] {
        var order: [String] = []
        var series: [String: [Datum]] = [:]
        for row in rows {
            for column in y {
                let name = group.map(row.text) ?? names[column]
                if series[name] == nil { order.append(name) }
                series[name, default: []].append(
                    Datum(position(row), value(row, column, &diagnostics)))
            }
        }
        return order.map { ($0, series[$0] ?? []) }
    }

    /// Parts of wholes: a row is a whole, each `y` column one of its parts; with one `y` column all
    /// rows are the parts of one whole.
    func wholes(_ rows: [CSVTable.Row], _ diagnostics: inout Diagnostics) -> [Share.Whole] {
        func part(_ name: String, _ row: CSVTable.Row, _ column: Int) -> Share.Part {
            Share.Part(name, value(row, column, &diagnostics).main ?? 0)
        }
        if y.count == 1, let column = y.first, group == nil {
            return [Share.Whole("", rows.map { part($0.text(x), $0, column) })]
        }
        return rows.map { row in
            Share.Whole(row.text(x), y.map { part(names[$0], row, $0) })
        }
    }

    private func position(_ row: CSVTable.Row) -> ChartPosition {
        ChartPosition(written: row.text(x))
    }

    private func value(
        _ row: CSVTable.Row, _ column: Int, _ diagnostics: inout Diagnostics
    ) -> ChartValue {
        if let low, let high, let bottom = Double(row.text(low)), let top = Double(row.text(high)) {
            return bottom == top ? .exact(bottom) : .between(bottom, top)
        }
        let text = row.text(column)
        if text.isEmpty { return .unknown(reason: words.noValue) }
        guard let number = Double(text), number.isFinite else {
            diagnostics.report(SiteProblems.notANumber(text, at: row.location(column)))
            return .unknown(reason: words.notANumber)
        }
        switch precision.map(row.text) ?? "exact" {
        case "at_least": return .atLeast(number)
        case "at_most": return .atMost(number)
        case "about": return .about(number)
        default: return .exact(number)
        }
    }
}
