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

extension RuleMark {
    /// Draws the rule.
    func draw(in sketch: inout Sketch) {
        let area = sketch.scales.area
        let isFlipped = sketch.scales.isFlipped
        let paint = Paint.stroke(color.ink, isDashed ? 1 : 1.5, dash: isDashed ? "1 3" : nil)
        if let x, let place = sketch.scales.positions(x) {
            sketch.canvas.draw(.detail, paint) { path in
                if isFlipped {
                    path.polyline([(area.left, place), (area.right, place)])
                } else {
                    path.polyline([(place, area.top), (place, area.bottom)])
                }
            }
        }
        guard let y else { return }
        let level = sketch.scales.values(y)
        let half = sketch.scales.positions.step > 0 ? sketch.scales.barWidth / 2 : 0
        let start = from.flatMap { sketch.scales.positions($0) }.map { $0 + half }
        let end = to.flatMap { sketch.scales.positions($0) }.map { $0 - half }
        sketch.canvas.draw(.detail, paint) { path in
            if isFlipped {
                path.polyline([(level, start ?? area.top), (level, end ?? area.bottom)])
            } else {
                path.polyline([(start ?? area.left, level), (end ?? area.right, level)])
            }
        }
    }
}
