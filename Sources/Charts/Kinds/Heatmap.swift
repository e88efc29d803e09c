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
        let values = rows.indices.map { row in
            columns.indices.map { column in
                let (year, month) = isTurned ? (years[column], row) : (years[row], column)
                let period = Period(.month, holdingMonth: year * 12 + month)
                return period.flatMap { known[$0] } ?? .unknown(reason: "")
            }
        }
        return CellGrid(rows: rows, columns: columns, values: values).composition(style)
    }

    var inputs: [[Datum]] { [data] }

    func table(_ style: Style) -> FigureTable { TableRows(style: style).table(data.ordered) }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Heat map of months", "月度热力图", "Wärmekarte der Monate")
        return Summary(style: style, data: data.ordered).sentences(type)
    }
}
