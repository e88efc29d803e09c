/// Parts of a whole: one bar, or up to twelve columns.
public struct Share: Hashable, Sendable {
    /// One part.
    public struct Part: Hashable, Sendable {
        /// Its name; parts of one name have one colour over all columns.
        public var name: String
        /// How much it is, zero or more, in the unit of the chart.
        public var value: Double
        /// Whether it is what is still missing: drawn neutral.
        public var isRest: Bool

        /// A part of so much.
        public init(_ name: String, _ value: Double, isRest: Bool = false) {
            self.name = name
            self.value = value
            self.isRest = isRest
        }
    }

    /// One whole.
    public struct Whole: Hashable, Sendable {
        /// What it is the whole of: a company, a period.
        public var name: String
        /// Its parts, in order.
        public var parts: [Part]

        /// The parts of one whole.
        public init(_ name: String, _ parts: [Part]) {
            self.name = name
            self.parts = parts
        }
    }

    /// The wholes.
    public var wholes: [Whole]

    /// The parts of each whole.
    public init(_ wholes: [Whole]) { self.wholes = wholes }
}

extension Share: Composing {
    /// How many wholes are told apart.
    static let limit = 12

    private static let palette: [ChartColor] = [.c1, .c3, .c4, .c5, .c6, .muted]

    /// The names of the parts, in the order in which they first come.
    private var names: [String] {
        var seen: Set<String> = []
        return wholes.flatMap(\.parts).map(\.name).filter { seen.insert($0).inserted }
    }

    private func color(_ part: Part) -> ChartColor {
        if part.isRest { return .range }
        let index = names.firstIndex(of: part.name) ?? 0
        return Self.palette[min(index, Self.palette.count - 1)]
    }

    func check() throws(ChartError) {
        guard wholes.count <= Self.limit else {
            throw .tooManyPanels(wholes.count, limit: Self.limit)
        }
        guard names.count <= ChartLimits.series + 1 else {
            throw .tooManySeries(names.count, limit: ChartLimits.series)
        }
        for whole in wholes {
            let isValid =
                whole.parts.allSatisfy { $0.value >= 0 }
                && whole.parts.contains { $0.value > 0 }
            guard isValid else { throw .invalidShare(whole.name) }
        }
    }

    func composition(_ style: Style) -> Composition {
        wholes.count == 1 ? bar(wholes[0], style) : columns(style)
    }

    /// One lying bar, its parts named in it or, where they are too small, under it.
    private func bar(_ whole: Whole, _ style: Style) -> Composition {
        let height = 92.0
        let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
        var marks: [Mark] = []
        var captions: [Composition.Caption] = []
        var small: [(part: Part, text: String, middle: Double)] = []
        var before = 0
        for (part, share) in zip(whole.parts, shares) {
            marks.append(.bar(segment(.category(whole.name), part, before, share, true)))
            let middle = (Double(before) + Double(share) / 2) / 1000 * style.width
            before += share
            let percent = self.percent(share, style)
            let width = Double(share) / 1000 * style.width - 10
            let ink: Ink = part.isRest ? .text : .background
            if TextMetrics.reserved(part.name) <= width,
                TextMetrics.reserved(percent, bold: true) <= width
            {
                let paint = TextPaint(ink: ink, anchor: .middle)
                let bold = TextPaint(ink: ink, anchor: .middle, isBold: true)
                captions.append(.init(text: percent, x: middle, y: 28, paint: bold))
                captions.append(.init(text: part.name, x: middle, y: 45, paint: paint))
            } else if share > 0 {
                small.append((part, "\(part.name) \(percent)", middle))
            }
        }
        captions += under(small, style)
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 6, right: style.width, bottom: 60))
        plot.hasPositionAxis = false
        plot.hasValueAxis = false
        plot.labelsBars = false
        plot.headroom = 0
        plot.range = 0...1
        plot.fillsSlots = true
        return Composition(
            height: small.isEmpty ? 66 : height, plots: [plot], captions: captions)
    }

    /// The names of small parts in a row under the bar.
    private func under(
        _ small: [(part: Part, text: String, middle: Double)], _ style: Style
    ) -> [Composition.Caption] {
        let items = small.map {
            Spreading.Item(middle: $0.middle, size: TextMetrics.reserved($0.text, bold: true) + 8)
        }
        let middles = Spreading.spread(items, within: -4...(style.width + 4))
        return zip(small, middles).map { item, middle in
            let paint = TextPaint(ink: color(item.part).textInk, anchor: .middle, isBold: true)
            return .init(text: item.text, x: middle, y: 80, paint: paint)
        }
    }

    /// Columns, the parts named beside the last one.
    private func columns(_ style: Style) -> Composition {
        let height = style.height(wide: 300, narrow: 260)
        var marks: [Mark] = []
        var ends: [EndLabel] = []
        for (index, whole) in wholes.enumerated() {
            let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
            var before = 0
            for (part, share) in zip(whole.parts, shares) {
                let position = ChartPosition.category(whole.name)
                marks.append(.bar(segment(position, part, before, share, false)))
                let middle = (Double(before) + Double(share) / 2) / 1000
                if share >= 80, !style.isNarrow || wholes.count <= 4 {
                    var text = TextMark(percent(share, style), position, middle)
                    text.inkOnShape = part.isRest ? .text : .background
                    marks.append(.text(text))
                }
                if index == wholes.count - 1, share > 0 {
                    let label =
                        style.isNarrow ? TextFitting.shortened(part.name, width: 90) : part.name
                    ends.append(
                        EndLabel(value: middle, lines: [label], ink: color(part).textInk))
                }
                before += share
            }
        }
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.hasValueAxis = false
        plot.labelsBars = false
        plot.headroom = 4
        plot.range = 0...1
        plot.endLabels = ends
        return Composition(height: height, plots: [plot])
    }

    private func segment(
        _ position: ChartPosition, _ part: Part, _ before: Int, _ share: Int, _ isHorizontal: Bool
    ) -> BarMark {
        var bar = BarMark(position, .exact(Double(before + share) / 1000))
        bar.base = Double(before) / 1000
        bar.color = color(part)
        bar.gap = 2
        bar.isHorizontal = isHorizontal
        bar.label = ""
        return bar
    }

    private func percent(_ thousandths: Int, _ style: Style) -> String {
        var numbers = style.numbers
        numbers.format = .percent(places: 1)
        return numbers.full(Double(thousandths) / 1000)
    }

    var inputs: [[Datum]] {
        wholes.map { whole in whole.parts.map { Datum(.category($0.name), .exact($0.value)) } }
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let words = style.words
        var table = FigureTable(headers: [words.total, words.name, rows.valueHeader, words.share])
        for whole in wholes {
            let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
            table.rows += zip(whole.parts, shares).map { part, share in
                [
                    .init(whole.name), .init(part.name), rows.cell(part.value),
                    .init(
                        percent(share, style), raw: style.numbers.raw(Double(share) / 1000),
                        isNumber: true),
                ]
            }
        }
        return table
    }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Shares of a whole", "占比图", "Anteile am Ganzen")
        return [type]
            + wholes.map { whole in
                let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
                let parts = zip(whole.parts, shares).map { "\($0.name) \(percent($1, style))" }
                return "\(whole.name): " + parts.joined(separator: ", ")
            }
    }
}
