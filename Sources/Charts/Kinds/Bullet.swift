/// One measure against one or two targets.
public struct Bullet: Hashable, Sendable {
    /// A number with its name.
    public struct Level: Hashable, Sendable {
        /// A few words: `Target`, `Even pace`.
        public var name: String
        /// The number.
        public var value: Double

        /// Names a number.
        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// The name of the measure.
    public var name: String
    /// What was measured.
    public var value: ChartValue
    /// One or two targets.
    public var targets: [Level]
    /// Where an even pace would stand today.
    public var pace: Level?
    /// The upper ends of two to five tonal ranges, rising; none: one range to the end of the axis.
    public var ranges: [Double]

    /// A measure against its targets.
    public init(
        _ name: String, _ value: ChartValue, targets: [Level], pace: Level? = nil,
        ranges: [Double] = []
    ) {
        self.name = name
        self.value = value
        // An exact target may come as two equal ends.
        self.targets = targets.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.pace = pace
        self.ranges = ranges
    }
}

extension Bullet: Composing {
    func composition(_ style: Style) -> Composition {
        let height = style.height(wide: 84, narrow: 84)
        var plot = Plot(
            marks: [.bullet(BulletMark(self))],
            frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.hasPositionAxis = false
        plot.hasGrid = false
        plot.headroom = 8
        plot.slots = [.category(name)]
        return Composition(height: height, plots: [plot])
    }

    var inputs: [[Datum]] {
        let levels = targets + [pace].compactMap(\.self)
        return [[Datum(.category(name), value)]]
            + levels.map { [Datum(.category($0.name), .exact($0.value))] }
            + ranges.map { [Datum(.category(name), .exact($0))] }
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let levels = targets + [pace].compactMap(\.self)
        return FigureTable(
            headers: [style.words.name, rows.valueHeader, style.words.precision],
            rows: [[.init(name)] + rows.cells(value)]
                + levels.map { [.init($0.name)] + rows.cells(.exact($0.value)) })
    }

    func sentences(_ style: Style) -> [String] {
        let words = style.words
        let numbers = style.numbers
        var result = [words.pick("Bullet chart", "子弹图", "Bullet-Diagramm")]
        result.append(name + words.colon + numbers.label(value))
        result += (targets + [pace].compactMap(\.self)).map {
            $0.name + words.colon + numbers.full($0.value)
        }
        result.append(words.precision + words.colon + words.precision(of: value))
        return result
    }
}
