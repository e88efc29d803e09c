public import Dates

/// A running total over one span of time, against the target in force on each day.
public struct Cumulative: Hashable, Sendable {
    /// Where the total may end, by a method said in words.
    public struct Projection: Hashable, Sendable {
        /// The day it ends at.
        public var day: Day
        /// The total on that day.
        public var value: ChartValue
        /// How it was calculated, in a few words: `at the third quarter's pace`.
        public var method: String

        /// A total on a later day.
        public init(_ day: Day, _ value: ChartValue, method: String) {
            self.day = day
            self.value = value
            self.method = method
        }
    }

    /// The first day of the span, where the total is zero.
    public var start: Day
    /// The last day of the span.
    public var end: Day
    /// The published totals; a period's total stands at its end.
    public var points: [Datum]
    /// The announcements of the target, put in order of their days.
    public var targets: [TargetRevision]
    /// Where the total may end.
    public var projection: Projection?

    /// A running total from zero.
    public init(
        from start: Day, to end: Day, _ points: [Datum], targets: [TargetRevision] = [],
        projection: Projection? = nil
    ) {
        self.start = start
        self.end = end
        self.points = points
        self.targets = targets
        self.projection = projection
    }
}

extension Cumulative: Composing {
    func composition(_ style: Style) -> Composition {
        let height = style.height(wide: 340, narrow: 270)
        var plot = Plot(
            marks: dayMarks(style) + targetMarks(style) + projectionMarks + actualMarks(style),
            frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.anchor = .end
        plot.days = start.ordinal...max(end.ordinal + 1, start.ordinal + 1)
        plot.hasTickMarks = true
        plot.finestMonths = end.ordinal - start.ordinal > 270 ? 3 : 0
        plot.headroom = 34
        plot.endLabels = endLabels(style)
        plot.saysNoData = !drawn.contains { $0.value.main != nil }
        plot.rightMargin = style.isNarrow ? 8 : 14
        return Composition(height: height, plots: [plot])
    }

    /// The totals in order; those of days and periods alike stand at their ends.
    private var data: [Datum] {
        points.sorted { ($0.ordinal ?? 0) < ($1.ordinal ?? 0) }
    }

    /// The totals that fall into the span, which are drawn.
    private var drawn: [Datum] {
        data.filter { ($0.ordinal ?? 0) > start.ordinal && ($0.ordinal ?? 0) <= end.ordinal + 1 }
    }

    /// The last day that the data know of, where it lies within the span.
    private func dayMarks(_ style: Style) -> [Mark] {
        guard let day = style.asOf, start < day, day < end else { return [] }
        var rule = AnnotationMark(day.text(style.locale, .short), .day(day))
        rule.isAtFoot = true
        return [.annotation(rule)]
    }

    private func actualMarks(_ style: Style) -> [Mark] {
        let data = drawn
        let zero = Datum(.day(start), .exact(0))
        var marks: [Mark] = []
        if let open = BandMark.overFloors(data, from: zero, height: 30) {
            marks.append(.band(open))
        }
        let beginsKnown = data.first?.value.main != nil
        marks.append(.line(LineMark((beginsKnown ? [zero] : []) + data)))
        let last = data.last { $0.value.main != nil }
        for datum in data {
            var point = PointMark(datum.position, datum.value)
            if datum != last || plainEnd == nil {
                point.label = style.numbers.label(datum.value, compact: style.isNarrow)
            }
            marks.append(.point(point))
        }
        return marks
    }

    private var projectionMarks: [Mark] {
        guard let projection, let from = drawn.last(where: { $0.value.main != nil }),
            let known = from.value.main
        else { return [] }
        let to = Datum(projection.position, projection.value)
        var line = LineMark([from, to])
        line.isDashed = true
        let start = Datum(from.position, .exact(known))
        return [.band(BandMark([start, to])), .line(line)]
    }

    /// The last total is named at the right end where it stands there, else beside its dot.
    private var plainEnd: Datum? {
        let last = drawn.last { $0.value.main != nil }
        return projection == nil && (last?.ordinal ?? 0) >= end.ordinal - 20 ? last : nil
    }

    private func endLabels(_ style: Style) -> [EndLabel] {
        let compact = style.isNarrow
        if let projection, let value = projection.value.main {
            let text = style.numbers.label(projection.value, compact: true)
            let day = style.words.name(of: .day(projection.day))
            return [
                EndLabel(
                    value: value, lines: [text, compact ? style.words.projection : day], ink: .c1)
            ]
        }
        guard let last = plainEnd, let value = last.value.main else { return [] }
        return [
            EndLabel(
                value: value, lines: [style.numbers.label(last.value, compact: compact)], ink: .c1)
        ]
    }

    var inputs: [[Datum]] {
        [points, targets.map { Datum(.day($0.day), $0.value) }]
            + (projection.map { [[Datum(.day($0.day), $0.value)]] } ?? [])
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let words = style.words
        var table = FigureTable(headers: [
            words.date, rows.valueHeader, words.precision, words.series,
        ])
        let actual = words.pick("actual", "实际", "Ist")
        table.rows += data.map { [rows.head($0)] + rows.cells($0.value) + [.init(actual)] }
        if let projection {
            table.rows.append(
                [.init(words.name(of: .day(projection.day)))] + rows.cells(projection.value)
                    + [.init(words.projection + words.comma + projection.method)])
        }
        table.rows += targets.inOrder.map { revision in
            [.init(words.name(of: .day(revision.day)))] + rows.cells(revision.value)
                + [.init(words.target)]
        }
        return table
    }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Cumulative line chart", "累计折线图", "Kumuliertes Liniendiagramm")
        var result = Summary(style: style, data: data).sentences(type)
        result.insert(contentsOf: RevisionText(style: style).sentences(targets.inOrder), at: 1)
        if let projection {
            result.append(
                style.words.projection + style.words.colon
                    + style.numbers.label(projection.value) + style.words.comma
                    + projection.method)
        }
        return result
    }
}

extension Cumulative.Projection {
    /// The end of its day.
    fileprivate var position: ChartPosition { .day(day.advanced(by: 1) ?? day) }
}

extension Datum {
    /// The end of its position, in days since 1970.
    var ordinal: Int? { PositionScale.ordinal(position, .end).map { Int($0) } }
}
