import Dates
import Numbers

/// Series over time, named at their ends; gaps stay gaps.
public struct Lines: Hashable, Sendable {
    /// One series.
    public struct Series: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its numbers, put in order of their positions.
        public var data: [Datum]
        /// Whether the chart is about this one; when any is, the others are muted.
        public var isSubject: Bool

        /// A series.
        public init(_ name: String, _ data: [Datum], isSubject: Bool = false) {
            self.name = name
            self.data = data
            self.isSubject = isSubject
        }
    }

    /// The series.
    public var series: [Series]
    /// Whether equal steps are equal ratios.
    public var isLogarithmic: Bool

    /// Series on one scale.
    public init(_ series: [Series], isLogarithmic: Bool = false) {
        self.series = series
        self.isLogarithmic = isLogarithmic
    }
}

extension Lines: Composing {
    private static let palette: [ChartColor] = [.c1, .c3, .c4, .c5, .c6, .c2]

    private var hasSubject: Bool { series.contains(where: \.isSubject) }

    private func color(_ index: Int) -> ChartColor {
        if hasSubject { return series[index].isSubject ? .c1 : .muted }
        return Self.palette[index % Self.palette.count]
    }

    func check() throws(ChartError) {
        guard series.count <= ChartLimits.series else {
            throw .tooManySeries(series.count, limit: ChartLimits.series)
        }
        for datum in series.flatMap(\.data) {
            if case .category = datum.position { throw .unorderedLine }
            if isLogarithmic, let low = datum.value.low, low <= 0 {
                throw .notPositiveOnLogScale(Words(.en).name(of: datum.position))
            }
        }
    }

    func composition(_ style: Style) -> Composition {
        let height = style.height(wide: 320, narrow: 260)
        var warnings: [ChartWarning] =
            series.count > 4 && !hasSubject ? [.manySeries(series.count)] : []
        var (muted, subject): ([Mark], [Mark]) = ([], [])
        var ends: [EndLabel] = []
        for (index, one) in series.enumerated() {
            let data = one.data.ordered
            let shown = thinned(data)
            if shown.count < data.count {
                warnings.append(.thinned(from: data.count, to: shown.count))
            }
            let color = color(index)
            let marks = marks(shown, one.name, color)
            if color == .muted { muted += marks } else { subject += marks }
            guard let last = data.last(where: { $0.value.main != nil }), let value = last.value.main
            else { continue }
            let text = style.numbers.label(last.value, compact: style.isNarrow)
            let name = TextFitting.shortened(one.name, width: style.width * 0.26, bold: true)
            ends.append(
                EndLabel(
                    value: value, lines: series.count == 1 ? [text] : [name, text],
                    ink: color.textInk, priority: color == .muted ? 0 : 1))
        }
        var plot = Plot(
            marks: muted + subject,
            frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.isLogarithmic = isLogarithmic
        let hasArrows = series.contains { $0.data.contains { !$0.value.isExact } }
        plot.headroom = hasArrows ? 34 : 16
        plot.hasTickMarks = true
        plot.finestMonths = finestMonths
        plot.endLabels = ends
        return Composition(height: height, plots: [plot], warnings: warnings)
    }

    /// The length of the shortest period; 0 where there are days.
    private var finestMonths: Int {
        series.flatMap(\.data).map { datum in
            if case .period(let period) = datum.position { period.length.months } else { 0 }
        }.min() ?? 0
    }

    /// The line, with dots for what is not exact.
    private func marks(_ data: [Datum], _ name: String, _ color: ChartColor) -> [Mark] {
        var line = LineMark(data, series: name, color: color)
        line.width = color == .muted ? 2 : 2.5
        return [.line(line)]
            + data.filter { !$0.value.isExact && $0.value.main != nil }.map { datum in
                var point = PointMark(datum.position, datum.value)
                point.color = color
                point.radius = 3.4
                return .point(point)
            }
    }

    /// A long series without gaps has fewer points; one with gaps keeps all, so that they stay.
    private func thinned(_ data: [Datum]) -> [Datum] {
        guard data.count > ChartLimits.drawnPoints else { return data }
        let points = data.compactMap { datum in
            datum.value.main.flatMap { value in datum.position.key.map { (x: $0, y: value) } }
        }
        guard points.count == data.count else { return data }
        return Thinning.indices(points, limit: ChartLimits.drawnPoints).map { data[$0] }
    }

    var inputs: [[Datum]] { series.map(\.data) }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        guard series.count != 1 else { return rows.table(series[0].data.ordered) }
        let words = style.words
        let first = series.first?.data.first?.position
        return FigureTable(
            headers: [words.series, words.header(of: first), rows.valueHeader, words.precision],
            rows: series.flatMap { one in
                one.data.ordered.map { [.init(one.name), rows.head($0)] + rows.cells($0.value) }
            })
    }

    func sentences(_ style: Style) -> [String] {
        let words = style.words
        let type = words.pick("Line chart", "折线图", "Liniendiagramm")
        let log =
            isLogarithmic ? [words.pick("Logarithmic scale", "对数刻度", "Logarithmische Skala")] : []
        if series.count == 1 {
            return Summary(style: style, data: series[0].data.ordered).sentences(type) + log
        }
        return [type] + log
            + series.map { one in
                let known = one.data.ordered.filter { $0.value.main != nil }
                guard let first = known.first, let last = known.last else {
                    return "\(one.name): \(words.notAvailable)"
                }
                let tell = { (datum: Datum) in
                    "\(style.numbers.label(datum.value)) (\(words.name(of: datum.position)))"
                }
                let summary = Summary(style: style, data: [])
                return "\(one.name): " + summary.span(tell(first), tell(last))
            }
    }
}
