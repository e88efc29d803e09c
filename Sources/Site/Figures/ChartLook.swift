import Charts
import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// The keys of a block that change how a chart looks, whatever its data are.
struct ChartLook {
    let block: ChartBlock

    /// Puts the unit, the format, the axis and the size of the block into a chart.
    func apply(to chart: inout Chart, _ diagnostics: inout Diagnostics) {
        if let unit = block.unit { chart.unit = unit.value }
        if let height = block.height { chart.height = height.value }
        if let scale = block.scale { chart.scaleType = scale.value == .log ? .log : .linear }
        chart.showsTable = block.table?.value ?? false
        applyFormat(to: &chart, &diagnostics)
        applyDomain(to: &chart, &diagnostics)
    }

    private func applyFormat(to chart: inout Chart, _ diagnostics: inout Diagnostics) {
        guard let format = block.format else { return }
        switch format.value.numberStyle(.units) {
        case .percent(places: let places): chart.format = .percent(places: places)
        case .points(places: let places): chart.format = .points(places: places)
        case .number(places: 0): chart.format = .number
        default:
            diagnostics.report(
                SiteProblems.chartError(
                    "'\(format.value.rawValue)' is no format of a chart; write num0, pct0, pct1, "
                        + "pct2 or pp1", at: format.location))
        }
    }

    private func applyDomain(to chart: inout Chart, _ diagnostics: inout Diagnostics) {
        guard let first = block.domain.first else { return }
        guard block.domain.count == 2, first.value < block.domain[1].value else {
            diagnostics.report(
                SiteProblems.chartError(
                    "a domain is two numbers, the lower one first", at: first.location))
            return
        }
        chart.domain = first.value...block.domain[1].value
    }
}

extension ChartPosition {
    /// A position as an author writes it: a day, a period or a name.
    init(written text: String) {
        if let day = Day(text) {
            self = .day(day)
        } else if let period = Period(text) {
            self = .period(period)
        } else {
            self = .category(text)
        }
    }

    /// The first and last day of a position in time.
    fileprivate var days: ClosedRange<Day>? {
        switch self {
        case .day(let day): day...day
        case .period(let period): period.firstDay...period.lastDay
        case .category, .number: nil
        }
    }
}

extension ChartKind {
    /// The days that its position axis spans; `nil` where it has none.
    var span: ClosedRange<Day>? {
        switch self {
        case .bars(let kind): Self.span(kind.data)
        case .growth(let kind): Self.span(kind.data)
        case .line(let kind): Self.span(kind.series.flatMap(\.data))
        case .cumulative(let kind): kind.start...max(kind.start, kind.end)
        case .targets(let kind):
            kind.series.flatMap(\.revisions).map(\.day).min().map { $0...max($0, kind.until) }
        default: nil
        }
    }

    private static func span(_ data: [Datum]) -> ClosedRange<Day>? {
        let days = data.compactMap(\.position.days)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max()
        else { return nil }
        return first...last
    }
}
