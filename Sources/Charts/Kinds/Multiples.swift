public import Dates

/// The same small chart for each of several, on one scale.
public struct Multiples: Hashable, Sendable {
    /// One small chart: a running total and its target.
    public struct Panel: Hashable, Sendable {
        /// Its name, printed bold: `XPeng 113.0%`.
        public var title: String
        /// A line under the name: `429,445 of 380,000 †`.
        public var subtitle: String
        /// Whether the chart is about this one; the others are muted.
        public var isSubject: Bool
        /// Its numbers, put in order of their positions; a period's stands at its end.
        public var data: [Datum]
        /// The target, an exact one or a range.
        public var target: ChartValue?

        /// One small chart.
        public init(
            _ title: String, subtitle: String = "", isSubject: Bool = false, _ data: [Datum],
            target: ChartValue? = nil
        ) {
            self.title = title
            self.subtitle = subtitle
            self.isSubject = isSubject
            self.data = data
            self.target = target
        }
    }

    /// The panels, at most twelve, in the order to be read.
    public var panels: [Panel]
    /// The first day of every panel; without one, that of the earliest number.
    public var start: Day?
    /// Whether every panel starts at zero on its first day, as a running total does.
    public var startsAtZero: Bool

    /// Small charts on one scale.
    public init(_ panels: [Panel], start: Day? = nil, startsAtZero: Bool = false) {
        self.panels = panels
        self.start = start
        self.startsAtZero = startsAtZero
    }
}

extension Multiples: Composing {
    func check() throws(ChartError) {
        guard panels.count <= ChartLimits.panels else {
            throw .tooManyPanels(panels.count, limit: ChartLimits.panels)
        }
        for datum in panels.flatMap(\.data) where datum.ordinal == nil { throw .unorderedLine }
    }

    func composition(_ style: Style) -> Composition {
        let gap = 20.0
        let most = style.isNarrow ? 2 : max(2, Int(clamping: style.width / 150))
        let rows = max(1, (panels.count + most - 1) / most)
        let columns = max(1, (panels.count + rows - 1) / rows)
        let width = (style.width - gap * Double(columns - 1)) / Double(columns)
        let subtitles = panels.map { TextFitting.lines($0.subtitle, width: width) }
        let head = subtitles.contains { $0.count > 1 } ? 54.0 : 38
        let plotHeight = min(max(width * 0.85, 136), 190)
        let rowHeight = head + plotHeight + 16
        var composition = Composition(height: Double(rows) * rowHeight - 16, plots: [])
        let (range, days) = domains
        // Only the highest number needs room, and only a floor has an arrow above it.
        let floors = panels.flatMap(\.data).filter(\.value.isFloor).compactMap(\.value.main)
        let headroom = floors.contains { $0 > 0.8 * range.upperBound } ? 30.0 : 10
        for (index, panel) in panels.enumerated() {
            let left = Double(index % columns) * (width + gap)
            let top = Double(index / columns) * rowHeight
            composition.captions += captions(panel, subtitles[index], left, top, width)
            var plot = Plot(
                marks: marks(panel),
                frame: Rect(
                    left: left, top: top + head, right: left + width,
                    bottom: top + head + plotHeight))
            plot.range = range
            plot.days = days
            plot.anchor = .end
            plot.allowsGutter = false
            plot.hasValueLabels = index % columns == 0
            plot.headroom = headroom
            plot.finestMonths = days.count > 270 ? 6 : 0
            plot.rightMargin = 6
            // Where the first numbers stand at the edge, their dots need room.
            plot.leftMargin = start == nil ? 6 : 0
            composition.plots.append(plot)
        }
        return composition
    }

    private func captions(
        _ panel: Panel, _ subtitle: [String], _ left: Double, _ top: Double, _ width: Double
    ) -> [Composition.Caption] {
        let bold = TextPaint(ink: panel.isSubject ? .c1 : .text, isBold: true)
        let title = TextFitting.shortened(panel.title, width: width, bold: true)
        let lines = subtitle.enumerated().map { index, line in
            let y = top + 31 + Double(index) * 16
            return Composition.Caption(text: line, x: left, y: y, paint: TextPaint())
        }
        return ([.init(text: title, x: left, y: top + 14, paint: bold)] + lines)
            .filter { !$0.text.isEmpty }
    }

    /// The numbers and days that all panels share.
    private var domains: (ClosedRange<Double>, ClosedRange<Int>) {
        let values = panels.flatMap(\.data).map(\.value) + panels.compactMap(\.target)
        let low = values.compactMap(\.low).min() ?? 0
        let high = values.compactMap(\.high).max() ?? 0
        let ends = panels.flatMap(\.data).compactMap(\.ordinal)
        let first = start?.ordinal ?? ends.min() ?? 0
        return (
            (startsAtZero ? min(0, low) : low)...max(high, 0, low),
            first...max(ends.max() ?? 0, first + 1)
        )
    }

    private func marks(_ panel: Panel) -> [Mark] {
        var data = panel.data.sorted { ($0.ordinal ?? 0) < ($1.ordinal ?? 0) }
        let color: ChartColor = panel.isSubject ? .c1 : .muted
        let dots = data.map { datum in
            var point = PointMark(datum.position, datum.value)
            point.color = color
            point.radius = 2.8
            point.hasArrow = datum == data.last
            return Mark.point(point)
        }
        let from = start ?? Day(ordinal: domains.1.lowerBound)
        if startsAtZero, let from { data.insert(Datum(.day(from), .exact(0)), at: 0) }
        var marks: [Mark] = []
        if let target = panel.target, let from {
            var step = StepMark([Datum(.day(from), target)])
            step.isEarlier = true
            marks.append(.step(step))
        }
        if let first = data.first, var open = BandMark.overFloors(data, from: first, height: 18) {
            open.color = color
            marks.append(.band(open))
        }
        var line = LineMark(data, color: color)
        line.width = panel.isSubject ? 2.5 : 2
        return marks + [.line(line)] + dots
    }

    var inputs: [[Datum]] {
        panels.map(\.data)
            + [
                panels.compactMap { panel in panel.target.map { Datum(.category(panel.title), $0) }
                }
            ]
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let words = style.words
        var table = FigureTable(headers: [
            words.name, words.date, rows.valueHeader, words.precision,
        ])
        for panel in panels {
            table.rows += panel.data.map {
                [.init(panel.title), rows.head($0)] + rows.cells($0.value)
            }
            if let target = panel.target {
                table.rows.append([.init(panel.title), .init(words.target)] + rows.cells(target))
            }
        }
        return table
    }

    func sentences(_ style: Style) -> [String] {
        let words = style.words
        let type = words.pick(
            "\(panels.count) small line charts on one scale", "\(panels.count)个同尺度小折线图",
            "\(panels.count) kleine Liniendiagramme auf einer Skala")
        return [type]
            + panels.map { panel in
                let last = panel.data.last { $0.value.main != nil }
                let value = last.map { style.numbers.label($0.value) } ?? words.notAvailable
                let target = panel.target.map {
                    words.comma + words.told(words.target, style.numbers.label($0))
                }
                return panel.title + words.colon + value + (target ?? "")
            }
    }
}
