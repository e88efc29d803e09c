import Charts
import Content
import Dates
import Deliveries
import Diagnostics

/// A chart of a table of the author's own, in the block or in a file.
struct DataChart {
    let site: SiteModel
    let block: ChartBlock

    private typealias Series = (name: String, data: [Datum])

    /// The chart; `nil` when the table does not give one, which is reported.
    func chart(
        _ kind: ChartComposer.Kind, _ data: BlockData, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        if let flag = block.annotatesEvents, flag.value {
            diagnostics.report(
                SiteProblems.chartError(
                    "'annotate: true' marks events of the ledger, which data are not",
                    at: flag.location))
        }
        guard let table = DataTable(site: site).table(data, &diagnostics),
            let columns = Columns(table, block, site.words, &diagnostics)
        else { return nil }
        let rows = (0..<table.rowCount).map(table.row)
        if kind == .share { return Chart(.share(Share(columns.wholes(rows, &diagnostics)))) }
        let series = columns.series(rows, &diagnostics)
        if kind == .waterfall, let problem = Self.problem(ofSteps: series.first?.data ?? []) {
            diagnostics.report(SiteProblems.chartError(problem, at: block.location))
            return nil
        }
        let names = kind == .line ? series.map(\.name) : series.first?.data.map(\.position.name)
        for name in block.highlight where names?.contains(name.value) != true {
            diagnostics.report(SiteProblems.unknownHighlight(name, names ?? []))
        }
        guard let drawn = drawn(kind, series) else {
            diagnostics.report(
                SiteProblems.chartNeedsLedger(block.type?.value ?? "", at: block.location))
            return nil
        }
        return Chart(drawn)
    }

    private func drawn(_ kind: ChartComposer.Kind, _ series: [Series]) -> ChartKind? {
        let first = series.first?.data ?? []
        return switch kind {
        case .bars: .bars(Bars(sorted(first), emphasis: emphasis))
        case .growth:
            .growth(Growth(first, on: site.words.list(block.compare.map(\.value))))
        case .line:
            .line(
                Lines(
                    series.map {
                        Lines.Series($0.name, $0.data, isSubject: isHighlighted($0.name))
                    }))
        case .heatmap: .heatmap(Heatmap(first))
        case .sparkline: .sparkline(Sparkline(first))
        case .peers:
            .peers(
                Peers(
                    first.map { datum in
                        let name = datum.position.name
                        return Peers.Row(name, datum.value, isSubject: isHighlighted(name))
                    }, order: block.sort.map { Peers.Order($0.value) } ?? .descending))
        case .waterfall: waterfall(first)
        case .share, .targets, .cumulative, .bullet, .multiples: nil
        }
    }

    private func isHighlighted(_ name: String) -> Bool {
        block.highlight.contains { $0.value == name }
    }

    private var emphasis: Bars.Emphasis {
        block.highlight.isEmpty
            ? .all : .only(block.highlight.map { ChartPosition(written: $0.value) })
    }

    /// The columns by their numbers, where the block asks for it; the unknown come last.
    private func sorted(_ data: [Datum]) -> [Datum] {
        guard let sort = block.sort?.value, sort != .none else { return data }
        let known = data.filter { $0.value.main != nil }.sorted {
            let (a, b) = ($0.value.main ?? 0, $1.value.main ?? 0)
            return sort == .descending ? a > b : a < b
        }
        return known + data.filter { $0.value.main == nil }
    }

    /// What keeps rows from being a start, changes and the end that they add up to.
    private static func problem(ofSteps data: [Datum]) -> String? {
        guard data.count >= 3, let end = data.last else {
            return "a waterfall has a start, changes and an end, each in a row of its own"
        }
        let sum = data.dropLast().reduce(0) { $0 + ($1.value.main ?? 0) }
        guard let value = end.value.main, abs(value - sum) > 1e-6 * max(1, abs(sum)) else {
            return nil
        }
        return "the start and the changes add up to \(sum), not to \(value)"
    }

    /// The first row is the start, the rows between are the changes, the last names the end.
    private func waterfall(_ data: [Datum]) -> ChartKind? {
        guard let first = data.first, let last = data.last else { return nil }
        return .waterfall(
            Waterfall(
                first.position.name, first.value.main ?? 0,
                data.dropFirst().dropLast().map {
                    Waterfall.Step($0.position.name, $0.value.main ?? 0)
                }, endName: last.position.name))
    }
}

extension Peers.Order {
    /// The order that a block asks for.
    init(_ sort: ChartBlock.Sort) {
        switch sort {
        case .descending: self = .descending
        case .ascending: self = .ascending
        case .none: self = .given
        }
    }
}

extension ChartPosition {
    /// The words of a position.
    var name: String {
        switch self {
        case .day(let day): "\(day)"
        case .period(let period): "\(period)"
        case .category(let name): name
        case .number(let number): "\(number)"
        }
    }
}
