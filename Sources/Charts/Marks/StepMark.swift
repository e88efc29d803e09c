/// A number that holds from one position until the next, as targets do.
public struct StepMark: ChartContent, Hashable, Sendable {
    /// Its steps.
    public var points: [Datum]
    /// Where the last step ends; without one, at the end of the axis.
    public var end: ChartPosition?
    /// The name of the series.
    public var series: String
    /// Its colour.
    public var color = ChartColor.c2
    /// Whether it is no longer in force, and drawn thinner.
    public var isEarlier = false
    var names: [String] = ["", ""]

    /// One step; neighbours of one series are joined.
    public init(x: PlottableValue, y: PlottableValue, series: String = "") {
        self.init([Datum(x.position, y.number)], series: series)
        names = [x.label, y.label]
    }

    init(_ points: [Datum], end: ChartPosition? = nil, series: String = "") {
        self.points = points
        self.end = end
        self.series = series
    }

    /// The steps as a list of one mark.
    public var marks: [Mark] { [.step(self)] }
}
