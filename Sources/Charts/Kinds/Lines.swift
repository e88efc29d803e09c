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
        /// The role it always has, such as a company's; without one, that of its place.
        public var color: ChartColor?

        /// A series.
        public init(
            _ name: String, _ data: [Datum], isSubject: Bool = false, color: ChartColor? = nil
        ) {
            self.name = name
            self.data = data
            self.isSubject = isSubject
            self.color = color
        }
    }

    /// The series.
    public var series: [Series]

    /// Series on one scale.
    public init(_ series: [Series]) { self.series = series }
}

extension Lines: Composing {
    private static let palette: [ChartColor] = [.c1, .c3, .c4, .c5, .c6, .c2]

    private var hasSubject: Bool { series.contains(where: \.isSubject) }

    /// The colour of each series: its own, else the next that no other has; muted beside a subject.
    private var colors: [ChartColor] {
        if hasSubject { return series.map { $0.isSubject ? $0.color ?? .c1 : .muted } }
        let taken = series.compactMap(\.color)
        var free = Self.palette.filter { !taken.contains($0) }[...]
        return series.map { $0.color ?? free.popFirst() ?? .muted }
    }

    func check() throws(ChartError) {
        guard series.count <= ChartLimits.series else {
            throw .tooManySeries(series.count, limit: ChartLimits.series)
        }
        for one in series {
            for datum in one.data {
                if case .category = datum.position { throw .unorderedLine }
            }
        }
    }

    func composition(_ style: Style) -> Composition {
        // Tall enough for the words at the ends of all lines.
        let height = max(
            style.height(wide: 320, narrow: 260), Double(series.count) * EndLabel.height(of: 2) + 45
        )
        var warnings: [ChartWarning] =
            series.count > 4 && !hasSubject ? [.manySeries(series.count)] : []
        var (muted, subject): ([Mark], [Mark]) = ([], [])
        var ends: [EndLabel] = []
        let colors = colors
        for (index, one) in series.enumerated() {
            let data = one.data.ordered
            let shown = thinned(data)
            if shown.count < data.count {
                warnings.append(.thinned(from: data.count, to: shown.count))
            }
            let color = colors[index]
            let marks = marks(shown, one.name, color, style)
            if color == .muted { muted += marks } else { subject += marks }
            guard !isOnePoint, let last = data.last(where: { $0.value.main != nil }),
                let value = last.value.main
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
        let hasArrows = series.contains { $0.data.contains { !$0.value.isExact } }
        plot.headroom = hasArrows ? 34 : 16
        plot.hasTickMarks = true
        plot.finestMonths = finestMonths
        plot.endLabels = ends
        return Composition(height: height, plots: [plot], warnings: warnings)
    }

    /// The length of the shortest period; 0 where there are days.
    private var finestMonths: Int {
        series.lazy.compactMap { one in
            one.data.lazy.map { datum in
                if case .period(let period) = datum.position { period.length.months } else { 0 }
            }.min()
        }.min() ?? 0
    }

    /// Whether there is one known number, which is a dot with its label and no line.
    private var isOnePoint: Bool {
        series.count == 1 && series[0].data.count { $0.value.main != nil } == 1
    }

    /// The line, with dots for what is not exact.
    private func marks(
        _ data: [Datum], _ name: String, _ color: ChartColor, _ style: Style
    ) -> [Mark] {
        var line = LineMark(data, series: name, color: color)
        line.width = color == .muted ? 2 : 2.5
        return [.line(line)]
            + data.filter {
                $0.value.main != nil && (isOnePoint || !$0.value.isExact)
            }.map { datum in
                var point = PointMark(datum.position, datum.value)
                if isOnePoint { point.label = style.numbers.label(datum.value) }
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
        if series.count == 1 {
            return Summary(style: style, data: series[0].data.ordered).sentences(type)
        }
        return [type]
            + series.map { one in
                let data = one.data.ordered
                guard let first = data.first(where: { $0.value.main != nil }),
                    let last = data.last(where: { $0.value.main != nil })
                else {
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
