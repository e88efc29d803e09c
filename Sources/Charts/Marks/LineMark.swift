/// A line through the numbers of one series; it breaks at unknown ones.
public struct LineMark: ChartContent, Hashable, Sendable {
    /// Its points.
    public var points: [Datum]
    /// The name of the series.
    public var series: String
    /// Its colour.
    public var color: ChartColor?
    /// Its width in units of the drawing.
    public var width = 2.5
    /// Whether it is dashed, as what is not measured must be.
    public var isDashed = false
    var names: [String] = ["", ""]

    /// One point of a line; neighbours of one series are joined.
    public init(x: PlottableValue, y: PlottableValue, series: String = "") {
        self.init([Datum(x.position, y.number)], series: series)
        names = [x.label, y.label]
    }

    init(_ points: [Datum], series: String = "", color: ChartColor? = nil) {
        self.points = points
        self.series = series
        self.color = color
    }

    /// The line as a list of one mark.
    public var marks: [Mark] { [.line(self)] }
}

extension LineMark {
    func runs(in scales: Scales) -> [[(x: Double, y: Double)]] { scales.runs(points) }

    /// Draws the stretches between gaps; a stretch of one point is a dot.
    func draw(in sketch: inout Sketch) {
        let ink = (color ?? .c1).ink
        let paint = Paint.stroke(ink, width, dash: isDashed ? "6 4" : ink == .c2 ? nil : ink.dash)
        for run in runs(in: sketch.scales) {
            if run.count == 1 {
                sketch.canvas.draw(.dot, .fill(ink)) { $0.circle(run[0].x, run[0].y, 3.5) }
            } else {
                sketch.canvas.draw(.line, paint) { $0.polyline(run.map { ($0.x, $0.y) }) }
            }
        }
    }
}
