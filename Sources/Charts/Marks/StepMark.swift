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

extension StepMark {
    /// One unbroken stretch of steps.
    struct Run {
        var points: [(x: Double, y: Double)]
    }

    /// The corners of the steps; a withdrawn number ends a stretch.
    func runs(in scales: Scales) -> [Run] {
        let last = end.flatMap { scales.point($0, 0)?.x } ?? scales.area.right
        var runs: [Run] = []
        var run: [(x: Double, y: Double)] = []
        for (index, datum) in points.enumerated() {
            guard let x = scales.point(datum.position, 0)?.x else { continue }
            if let level = run.last?.y { run.append((x, level)) }
            if let value = datum.value.main {
                run.append((x, scales.values(value)))
            } else {
                runs.append(Run(points: run))
                run = []
            }
            if index == points.count - 1, let level = run.last?.y {
                run.append((max(x, last), level))
            }
        }
        if !run.isEmpty { runs.append(Run(points: run)) }
        return runs.filter { $0.points.count > 1 }
    }

    /// Draws the steps dashed; of a range, both ends and a tint between them.
    func draw(in sketch: inout Sketch) {
        let paint = Paint.stroke(color.ink, isEarlier ? 1.5 : 2.5, dash: "6 4")
        for run in runs(in: sketch.scales) {
            sketch.canvas.draw(.detail, paint) { $0.steps(run.points) }
        }
        for (index, datum) in points.enumerated() {
            guard case .between(let low, let high) = datum.value,
                let start = sketch.scales.point(datum.position, low)
            else { continue }
            let next = index + 1 < points.count ? points[index + 1].position : end
            let right = next.flatMap { sketch.scales.point($0, 0)?.x } ?? sketch.scales.area.right
            let top = sketch.scales.values(high)
            let band = Rect(left: start.x, top: top, right: right, bottom: start.y)
            sketch.canvas.draw(.fill, .fill(color.ink, opacity: ".16")) { $0.rectangle(band) }
            sketch.canvas.draw(.detail, .stroke(color.ink, dash: "6 4")) {
                $0.polyline([(start.x, top), (right, top)])
            }
        }
    }
}

extension Path {
    /// Level and upright lines through the corners of steps.
    mutating func steps(_ points: [(x: Double, y: Double)]) {
        guard let first = points.first else { return }
        move(first.x, first.y)
        for (before, point) in zip(points, points.dropFirst()) {
            if point.x != before.x { horizontal(point.x) }
            if point.y != before.y { vertical(point.y) }
        }
    }
}
