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

    func color(_ part: Part) -> ChartColor {
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
                return whole.name + style.words.colon + style.words.list(parts)
            }
    }
}
