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

    /// The open room over the floors at the end of a running total, from its last exact number on;
    /// none where there is no floor.
    static func overFloors(_ data: [Datum], from zero: Datum, height: Double) -> BandMark? {
        let known = data.filter { $0.value.main != nil }
        guard let first = known.firstIndex(where: \.value.isFloor) else { return nil }
        var band = BandMark([first > 0 ? known[first - 1] : zero] + known[first...])
        band.openHeight = height
        band.isEdged = false
        return band
    }

    /// The band as a list of one mark.
    public var marks: [Mark] { [.band(self)] }
}

extension BandMark {
    func outline(in scales: Scales) -> [[(x: Double, y: Double)]] {
        scales.runs(points, \.low) + scales.runs(points, \.high)
    }

    /// Draws the tint and its edges; above an open floor, three fainter steps without an edge.
    func draw(in sketch: inout Sketch) {
        let lows = sketch.scales.runs(points, \.low)
        let highs = sketch.scales.runs(points, \.high)
        for (low, high) in zip(lows, highs) {
            if openHeight > 0 {
                for (step, tint) in [".24", ".14", ".06"].enumerated() {
                    drawFade(low, step, tint, in: &sketch)
                }
            } else {
                let tint =
                    "."
                    + String(Int(clamping: min(max(opacity, 0.01), 0.99) * 100) + 100)
                    .dropFirst()
                fill(low, high, tint, in: &sketch)
            }
            guard isEdged else { continue }
            sketch.canvas.draw(.detail, .stroke(color.ink)) { path in
                path.polyline(low.map { ($0.x, $0.y) })
                path.polyline(high.map { ($0.x, $0.y) })
            }
        }
    }

    /// One step of the fade; it starts from nothing at the first point, which is proven.
    private func drawFade(
        _ line: [(x: Double, y: Double)], _ step: Int, _ tint: String, in sketch: inout Sketch
    ) {
        let thickness = openHeight / 3
        let raised = { (count: Int) in
            line.enumerated().map { index, point in
                (x: point.x, y: index == 0 ? point.y : point.y - Double(count) * thickness)
            }
        }
        fill(raised(step), raised(step + 1), tint, in: &sketch)
    }

    private func fill(
        _ low: [(x: Double, y: Double)], _ high: [(x: Double, y: Double)], _ tint: String,
        in sketch: inout Sketch
    ) {
        guard low.count > 1 else { return }
        sketch.canvas.draw(.fill, .fill(color.ink, opacity: tint)) { path in
            path.polyline((low + high.reversed()).map { ($0.x, $0.y) })
            path.close()
        }
    }
}
