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
    /// Whether a bound has its arrow.
    var hasArrow = true
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

extension PointMark {
    /// Draws the dot, and asks for a place for its words.
    func draw(in sketch: inout Sketch) {
        guard let number = value.main, let point = sketch.scales.point(position, number) else {
            return
        }
        let solid = Paint(fill: color.ink, stroke: .background, width: 1.5)
        let hollow = Paint(fill: .background, stroke: color.ink, width: 2)
        switch value {
        case .exact:
            sketch.canvas.draw(.dot, solid) { $0.circle(point.x, point.y, radius + 0.6) }
        case .atLeast, .atMost:
            if hasArrow { drawArrow(from: point, in: &sketch) }
            sketch.canvas.draw(.dot, hollow) { $0.circle(point.x, point.y, radius) }
        case .between(let low, let high), .projected(_, let low, let high):
            let ends = [low, high].map { sketch.scales.values($0) }
            sketch.canvas.draw(.detail, .stroke(color.ink, 1.5)) { path in
                path.polyline([(point.x, ends[0]), (point.x, ends[1])])
                for y in ends { path.polyline([(point.x - 4, y), (point.x + 4, y)]) }
            }
            sketch.canvas.draw(.dot, hollow) { $0.circle(point.x, point.y, radius) }
        case .about:
            sketch.canvas.draw(.dot, hollow) { $0.circle(point.x, point.y, radius) }
        case .unknown: break
        }
        guard !label.isEmpty else { return }
        let paint = TextPaint(
            ink: isEmphasised ? color.textInk : .text, isBold: isEmphasised, hasHalo: true)
        sketch.requests.append(
            LabelPlacer.Request(
                text: label, x: point.x, y: point.y, paint: paint, placement: .belowRight,
                priority: isEmphasised ? 3 : 1))
    }

    /// The arrow of a bound: up from a floor, down from a ceiling.
    private func drawArrow(from point: (x: Double, y: Double), in sketch: inout Sketch) {
        let sign = value.isCeiling ? 1.0 : -1
        sketch.canvas.draw(.detail, .stroke(color.ink, 1.5)) {
            $0.polyline([(point.x, point.y + sign * radius), (point.x, point.y + sign * 20)])
        }
        sketch.canvas.draw(.shape, .fill(color.ink)) {
            $0.triangle(point.x, point.y + sign * 27, dx: 0, dy: -sign * 7.5)
        }
    }
}
