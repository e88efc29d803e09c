/// A dot: filled when exact, hollow when estimated, with an arrow when it is a bound.
public struct PointMark: ChartContent, Hashable, Sendable {
    /// Where it stands.
    public var position: ChartPosition
    /// Its number.
    public var value: ChartValue
    /// The name of the series.
    public var series = ""
    /// Its colour.
    public var color = ChartColor.c1
    /// Its radius in units of the drawing.
    public var radius = 4.0
    /// The text beside it, placed where it is free; none when empty.
    public var label = ""
    /// Whether its text is bold and in its colour.
    public var isEmphasised = false
    var names: [String] = ["", ""]

    /// A dot.
    public init(x: PlottableValue, y: PlottableValue) {
        self.init(x.position, y.number)
        names = [x.label, y.label]
    }

    init(_ position: ChartPosition, _ value: ChartValue) {
        self.position = position
        self.value = value
    }

    /// The dot as a list of one mark.
    public var marks: [Mark] { [.point(self)] }
}
