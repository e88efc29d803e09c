/// A straight line over the whole plot, or between two numbers.
public struct RuleMark: ChartContent, Hashable, Sendable {
    /// The position of an upright rule.
    public var x: ChartPosition?
    /// The number of a level rule.
    public var y: Double?
    /// Where a level rule starts and ends; without them, at the edges of the plot.
    public var from: ChartPosition?
    /// See ``from``.
    public var to: ChartPosition?
    /// Its colour.
    public var color = ChartColor.muted
    /// Whether it is dashed.
    public var isDashed = false

    /// An upright rule.
    public init(x: PlottableValue) { self.x = x.position }

    /// A level rule.
    public init(y: PlottableValue) { self.y = y.number.main }

    init(y: Double, from: ChartPosition? = nil, to: ChartPosition? = nil) {
        self.y = y
        self.from = from
        self.to = to
    }

    /// The rule as a list of one mark.
    public var marks: [Mark] { [.rule(self)] }
}
