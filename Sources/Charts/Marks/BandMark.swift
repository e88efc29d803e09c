/// The room between the bounds of each point: a fan, or what a floor leaves open.
public struct BandMark: ChartContent, Hashable, Sendable {
    /// Its points; the low and high ends of each value bound the band.
    public var points: [Datum]
    /// Its colour, drawn as a tint.
    public var color = ChartColor.c1
    /// How strong the tint is, from 0 to 1.
    public var opacity = 0.16
    /// Whether its edges are drawn.
    public var isEdged = true
    /// How far it reaches above the high end, in units of the drawing, fading in steps: the open
    /// room over a floor.
    public var openHeight = 0.0

    /// One place of a band; neighbours are joined.
    public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
        let ends = [yStart.number.main ?? 0, yEnd.number.main ?? 0]
        self.init([Datum(x.position, .between(min(ends[0], ends[1]), max(ends[0], ends[1])))])
    }

    init(_ points: [Datum]) { self.points = points }

    /// The band as a list of one mark.
    public var marks: [Mark] { [.band(self)] }
}
