public import Dates

/// Targets by the day they were announced, as steps: one row of steps per period aimed at.
public struct Targets: Hashable, Sendable {
    /// The revisions of the target for one period.
    public struct Series: Hashable, Sendable {
        /// What it is a target for, in a few words: `2025`.
        public var name: String
        /// The announcements, put in order of their days.
        public var revisions: [TargetRevision]
        /// The last day the target counted; without one, the end of the axis.
        public var end: Day?
        /// What was reached in the end, drawn as a dot at the end.
        public var outcome: ChartValue?

        /// The revisions of one target.
        public init(
            _ name: String, _ revisions: [TargetRevision], end: Day? = nil,
            outcome: ChartValue? = nil
        ) {
            self.name = name
            self.revisions = revisions
            self.end = end
            self.outcome = outcome
        }
    }

    /// The targets, the current one last.
    public var series: [Series]
    /// The day the axis ends at.
    public var until: Day

    /// Targets up to a day.
    public init(_ series: [Series], until: Day) {
        self.series = series
        self.until = until
    }
}

extension Targets: Composing {
    func composition(_ style: Style) -> Composition {
        let height = style.height(wide: 300, narrow: 260)
        var marks: [Mark] = []
        var ends: [EndLabel] = []
        for (index, series) in series.enumerated() {
            let isCurrent = index == self.series.count - 1
            marks += self.marks(series, isCurrent: isCurrent, style)
            if isCurrent, let last = series.revisions.changes.last, let value = last.value.main {
                let text = style.numbers.label(last.value, compact: style.isNarrow)
                ends.append(
                    EndLabel(
                        value: value, lines: [text, style.words.aimed(at: series.name)], ink: .c2))
            }
        }
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        let first = series.flatMap(\.revisions).map(\.day.ordinal).min() ?? until.ordinal
        // A little room before the first step, so that it can be seen to begin.
        let lead = max(1, (until.ordinal - first) / 30)
        plot.days = (first - lead)...max(until.ordinal, first + 1)
        plot.hasTickMarks = true
        plot.finestMonths = until.ordinal - first > 270 ? 3 : 0
        plot.headroom = 24
        plot.startsAtZero = true
        plot.endLabels = ends
        return Composition(height: height, plots: [plot])
    }

    private func marks(_ series: Series, isCurrent: Bool, _ style: Style) -> [Mark] {
        let revisions = series.revisions.changes
        let end = series.end.map { min($0, until) }
        var step = StepMark(
            revisions.map { Datum(.day($0.day), $0.value) }, end: end.map(ChartPosition.day),
            series: series.name)
        step.isEarlier = !isCurrent
        var marks: [Mark] = [.step(step)]
        var before: Double?
        for revision in revisions {
            let isNamed = isCurrent && revision == revisions.last && revision.value.main != nil
            let label = label(revision, before: before, isCurrent, isNamedAtEnd: isNamed, style)
            if let label { marks.append(.text(label)) }
            before = revision.value.main ?? before
        }
        if let outcome = series.outcome, let end {
            var point = PointMark(.day(end), outcome)
            let value = style.numbers.label(outcome, compact: style.isNarrow)
            point.label = style.isNarrow ? value : style.words.reached(value, of: series.name)
            point.isEmphasised = true
            marks.append(.point(point))
        }
        return marks
    }

    /// The name of a step where it begins, or of its end where the target was withdrawn; the number
    /// is left to the right end where it stands there, and the word to targets still in force.
    private func label(
        _ revision: TargetRevision, before: Double?, _ isCurrent: Bool, isNamedAtEnd: Bool,
        _ style: Style
    ) -> TextMark? {
        guard let value = revision.value.main ?? before else { return nil }
        let texts = RevisionText(style: style)
        var told = revision
        if isNamedAtEnd, before == nil { told.word = told.word ?? style.words.set }
        let isWithdrawn = revision.value.main == nil
        let text =
            isNamedAtEnd || isWithdrawn
            ? texts.event(told, before: before)
            : texts.text(told, before: isCurrent ? before : nil)
        var label = TextMark(text, .day(revision.day), value)
        label.isBold = isCurrent
        label.color = isCurrent ? .c2 : nil
        label.isOptional = !isCurrent && !isWithdrawn
        let first = self.series.flatMap(\.revisions).map(\.day.ordinal).min() ?? 0
        let isLate = (until.ordinal - revision.day.ordinal) * 3 < until.ordinal - first
        label.placement =
            isWithdrawn
            ? .aboveRight : isLate ? .left : (before ?? 0) > value ? .belowRight : .aboveRight
        return label
    }

    var inputs: [[Datum]] {
        series.map { series in
            series.revisions.map { Datum(.day($0.day), $0.value) }
        } + [
            series.compactMap { series in series.outcome.map { Datum(.category(series.name), $0) } }
        ]
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let words = style.words
        var table = FigureTable(headers: [
            words.date, words.series, rows.valueHeader, words.precision, words.change,
        ])
        for series in series {
            var before: Double?
            for revision in series.revisions.inOrder {
                let now = revision.value.main
                let change = now.flatMap { now in before.map { now - $0 } }
                var signed = rows
                signed.style.isSigned = true
                table.rows.append(
                    [.init(words.name(of: .day(revision.day))), .init(series.name)]
                        + rows.cells(revision.value)
                        + [change.map(signed.cell) ?? .init("", isNumber: true)])
                before = now
            }
            if let outcome = series.outcome {
                table.rows.append(
                    [
                        .init(series.end.map { words.name(of: .day($0)) } ?? ""),
                        .init(series.name + words.comma + words.outcome),
                    ] + rows.cells(outcome) + [.init("", isNumber: true)])
            }
        }
        return table
    }

    func sentences(_ style: Style) -> [String] {
        let words = style.words
        var result = [
            words.pick(
                "Step chart of targets by the day they were announced", "按公布日期的目标阶梯图",
                "Stufendiagramm der Ziele nach dem Tag der Bekanntgabe")
        ]
        for series in series.reversed() {
            let steps = RevisionText(style: style).sentences(series.revisions.inOrder).joined()
            let outcome = series.outcome.map {
                words.comma + words.told(words.outcome, style.numbers.label($0))
            }
            result.append(series.name + words.colon + steps + (outcome ?? ""))
        }
        return result
    }
}
