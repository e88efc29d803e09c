import Charts
import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// A chart of a table of the author's own, in the block or in a file.
struct DataChart {
    let site: SiteModel
    let block: ChartBlock

    /// The chart; `nil` when the table does not give one, which is reported.
    func chart(
        _ kind: ChartComposer.Kind, _ data: BlockData, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        guard let table = DataTable(site: site).table(data, &diagnostics),
            let columns = Columns(table, block, site.words, &diagnostics)
        else { return nil }
        let rows = (0..<table.rowCount).map(table.row)
        func series() -> [(name: String, data: [Datum])] {
            columns.series(rows, &diagnostics)
        }
        let kind: ChartKind? =
            switch kind {
            case .bars: .bars(Bars(series().first?.data ?? []))
            case .growth: .growth(Growth(series().first?.data ?? [], on: site.words.periodBefore))
            case .line:
                .line(
                    Lines(
                        series().map { Lines.Series($0.name, $0.data) },
                        isLogarithmic: block.scale?.value == .log))
            case .heatmap: .heatmap(Heatmap(series().first?.data ?? []))
            case .sparkline: .sparkline(Sparkline(series().first?.data ?? []))
            case .peers:
                .peers(
                    Peers(
                        (series().first?.data ?? []).map { datum in
                            Peers.Row(
                                datum.position.name, datum.value,
                                isSubject: isHighlighted(datum.position.name))
                        }))
            case .share: .share(Share(columns.wholes(rows, &diagnostics)))
            case .waterfall: waterfall(series().first?.data ?? [])
            case .targets, .cumulative, .bullet, .multiples: nil
            }
        guard let kind else {
            diagnostics.report(
                SiteProblems.chartNeedsLedger(block.type?.value ?? "", at: block.location))
            return nil
        }
        return Chart(kind)
    }

    private func isHighlighted(_ name: String) -> Bool {
        block.highlight.contains { $0.value == name }
    }

    /// The first row is the start, the rows between are the changes, the last names the end.
    private func waterfall(_ data: [Datum]) -> ChartKind? {
        guard data.count >= 3, let first = data.first, let last = data.last else { return nil }
        return .waterfall(
            Waterfall(
                first.position.name, first.value.main ?? 0,
                data.dropFirst().dropLast().map {
                    Waterfall.Step($0.position.name, $0.value.main ?? 0)
                }, endName: last.position.name))
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
