/// The area between a series and zero; it breaks at unknown numbers.
public struct AreaMark: ChartContent, Hashable, Sendable {
    /// Its points.
    public var points: [Datum]
    /// The name of the series.
    public var series: String
    /// Its colour, drawn as a tint.
    public var color = ChartColor.c1
    var names: [String] = ["", ""]

    /// One point of an area; neighbours of one series are joined.
    public init(x: PlottableValue, y: PlottableValue, series: String = "") {
        points = [Datum(x.position, y.number)]
        self.series = series
        names = [x.label, y.label]
    }

    /// The area as a list of one mark.
    public var marks: [Mark] { [.area(self)] }
}
