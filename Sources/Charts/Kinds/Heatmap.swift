import Dates

/// Months by years: a row for each year, the number printed in every cell.
public struct Heatmap: Hashable, Sendable {
    /// The months; other periods are an error.
    public var data: [Datum]

    /// Months in any order.
    public init(_ data: [Datum]) { self.data = data }
}

extension Heatmap: Composing {
    private var months: [(month: Period, datum: Datum)] {
        data.compactMap { datum in
            guard case .period(let period) = datum.position, period.length == .month else {
                return nil
            }
            return (period, datum)
        }
    }

    func check() throws(ChartError) {
        guard months.count == data.count else { throw .mixedPositions }
    }

    /// Years run down; where the drawing is narrow, months do.
    func composition(_ style: Style) -> Composition {
        let months = months
        let years = Array(Set(months.map(\.month.year))).sorted()
        let known = Dictionary(
            months.map { ($0.month, $0.datum.value) }, uniquingKeysWith: { first, _ in first })
        let names = (1...12).map { MonthNames.name(of: $0, style.locale, short: true) }
        let isTurned = style.isNarrow && years.count <= 6
        let rows = isTurned ? names : years.map(String.init)
        let columns = isTurned ? years.map(String.init) : names
        let rowHeight = 30.0
        let left = (rows.map { TextMetrics.reserved($0) }.max() ?? 0) + 8
        var composition = Composition(height: 24 + Double(rows.count) * rowHeight, plots: [])
        let step = (style.width - left) / Double(max(columns.count, 1))
        composition.captions = columns.enumerated().map { index, name in
            let x = left + (Double(index) + 0.5) * step
            let text = TextFitting.shortened(name, width: step)
            return .init(text: text, x: x, y: 14, paint: TextPaint(anchor: .middle))
        }
        for (row, name) in rows.enumerated() {
            let top = 22 + Double(row) * rowHeight
            composition.captions.append(.init(text: name, x: 0, y: top + 19.5, paint: TextPaint()))
            let cells = columns.indices.map { column -> Mark in
                let (year, month) = isTurned ? (years[column], row) : (years[row], column)
                let period = Period(.month, holdingMonth: year * 12 + month)
                let value = period.flatMap { known[$0] } ?? .unknown(reason: "")
                var cell = RectangleMark(.category(columns[column]), .category(name), value)
                cell.shade = shade(value)
                return .rectangle(cell)
            }
            var plot = Plot(
                marks: cells,
                frame: Rect(left: 0, top: top, right: style.width, bottom: top + rowHeight))
            plot.leftMargin = left
            plot.hasPositionAxis = false
            plot.hasValueAxis = false
            composition.plots.append(plot)
        }
        return composition
    }

    /// Where a number lies between the lowest and the highest, under 1.
    private func shade(_ value: ChartValue) -> Double {
        let values = data.compactMap(\.value.main)
        guard let number = value.main, let low = values.min(), let high = values.max(), high > low
        else { return 0.5 }
        return (number - low) / (high - low) * 0.999
    }

    var inputs: [[Datum]] { [data] }

    func table(_ style: Style) -> FigureTable { TableRows(style: style).table(data.ordered) }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Heat map of months", "月度热力图", "Wärmekarte der Monate")
        return Summary(style: style, data: data.ordered).sentences(type)
    }
}
