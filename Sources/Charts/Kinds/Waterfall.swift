/// What moved a number from one value to another.
public struct Waterfall: Hashable, Sendable {
    /// One cause.
    public struct Step: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// How far it moved the number, signed.
        public var change: Double

        /// A cause and what it did.
        public init(_ name: String, _ change: Double) {
            self.name = name
            self.change = change
        }
    }

    /// The name of the number before.
    public var startName: String
    /// The number before.
    public var start: Double
    /// The causes, in order.
    public var steps: [Step]
    /// The name of the number after, which is the sum.
    public var endName: String

    /// A number, its causes, and the sum.
    public init(_ startName: String, _ start: Double, _ steps: [Step], endName: String) {
        self.startName = startName
        self.start = start
        self.steps = steps
        self.endName = endName
    }
}

extension Waterfall: Composing {
    /// The number after each cause.
    private var totals: [Double] {
        steps.reduce(into: [start]) { $0.append(($0.last ?? 0) + $1.change) }
    }

    func composition(_ style: Style) -> Composition {
        let totals = totals
        var marks: [Mark] = []
        let names = [startName] + steps.map(\.name) + [endName]
        let positions = names.indices.map { ChartPosition.category(names[$0]) }
        let end = totals.last ?? start
        marks.append(.bar(BarMark(positions[0], .exact(start))))
        var signed = style.numbers
        signed.isSigned = true
        for (index, step) in steps.enumerated() {
            var bar = BarMark(positions[index + 1], .exact(totals[index + 1]))
            bar.base = totals[index]
            bar.color = step.change < 0 ? .negative : .muted
            bar.label = style.isNarrow ? signed.compact(step.change) : signed.full(step.change)
            marks.append(.bar(bar))
        }
        marks.append(.bar(BarMark(positions[names.count - 1], .exact(end))))
        for (index, total) in totals.enumerated() {
            var rule = RuleMark(y: total, from: positions[index], to: positions[index + 1])
            rule.color = .muted
            rule.isDashed = true
            marks.append(.rule(rule))
        }
        let height = style.height(wide: 300, narrow: 250)
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.slots = positions
        return Composition(height: height, plots: [plot])
    }

    var inputs: [[Datum]] {
        [
            [Datum(.category(startName), .exact(start))]
                + steps.map { Datum(.category($0.name), .exact($0.change)) }
                + [Datum(.category(endName), .exact(totals.last ?? start))]
        ]
    }

    func table(_ style: Style) -> FigureTable {
        var rows = TableRows(style: style)
        let heads = FigureTable(headers: [style.words.name, rows.valueHeader])
        var table = heads
        table.rows.append([.init(startName), rows.cell(start)])
        rows.style.isSigned = true
        table.rows += steps.map { [.init($0.name), rows.cell($0.change)] }
        rows.style.isSigned = false
        table.rows.append([.init(endName), rows.cell(totals.last ?? start)])
        return table
    }

    func sentences(_ style: Style) -> [String] {
        var signed = style.numbers
        signed.isSigned = true
        let type = style.words.pick("Waterfall chart", "瀑布图", "Wasserfalldiagramm")
        let colon = style.words.colon
        return [type, startName + colon + style.numbers.full(start)]
            + steps.map { $0.name + colon + signed.full($0.change) }
            + [endName + colon + style.numbers.full(totals.last ?? start)]
    }
}
