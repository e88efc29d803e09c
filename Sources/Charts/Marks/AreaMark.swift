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

extension AreaMark {
    func runs(in scales: Scales) -> [[(x: Double, y: Double)]] { scales.runs(points) }

    /// Draws the tint, and the line over it.
    func draw(in sketch: inout Sketch) {
        let base = sketch.scales.values.baseline
        for run in runs(in: sketch.scales) {
            guard let first = run.first, let last = run.last else { continue }
            sketch.canvas.draw(.fill, .fill(color.ink, opacity: ".16")) { path in
                path.move(first.x, base)
                for point in run { path.line(point.x, point.y) }
                path.line(last.x, base)
                path.close()
            }
            sketch.canvas.draw(.line, .stroke(color.ink, 2)) {
                $0.polyline(run.map { ($0.x, $0.y) })
            }
        }
    }
}
