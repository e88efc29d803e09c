/// A bar from a baseline to a number, its precision drawn.
public struct BarMark: ChartContent, Hashable, Sendable {
    /// Where it stands.
    public var position: ChartPosition
    /// How far it goes.
    public var value: ChartValue
    /// Where it starts: 0 but in stacks and waterfalls.
    public var base: Double = 0
    /// Whether it lies.
    public var isHorizontal = false
    /// Its colour.
    public var color = ChartColor.c1
    /// Whether it stands for a part of its period, and is hatched.
    public var isPart = false
    /// The text at its end, in place of its number; an empty one for none.
    public var label: String?
    /// The room kept free around it along the value axis, between the parts of a stack.
    var gap = 0.0
    var names: [String] = ["", ""]

    /// A bar; it lies when the number is along x.
    public init(x: PlottableValue, y: PlottableValue) {
        let isHorizontal = x.isNumber && !y.isNumber
        self.init((isHorizontal ? y : x).position, (isHorizontal ? x : y).number)
        self.isHorizontal = isHorizontal
        names = isHorizontal ? [y.label, x.label] : [x.label, y.label]
    }

    init(_ position: ChartPosition, _ value: ChartValue) {
        self.position = position
        self.value = value
    }

    /// The bar as a list of one mark.
    public var marks: [Mark] { [.bar(self)] }
}

extension BarMark {
    /// Draws the bar: solid as far as it is proven, outlined as far as it is bounded, hatched where
    /// it is estimated or its period was not over.
    func draw(in sketch: inout Sketch) {
        let text = sketch.barTexts.indices.contains(sketch.barIndex)
            ? sketch.barTexts[sketch.barIndex] : ""
        sketch.barIndex += 1
        let ink = color.ink
        func rect(_ from: Double, _ to: Double) -> Rect? {
            sketch.scales.bar(position, from: from, to: to).map { bar in
                sketch.scales.isFlipped ? bar.inset(gap / 2, 0) : bar.inset(0, gap / 2)
            }
        }
        var extra = 0.0
        switch value {
        case .exact(let end):
            guard let bar = rect(base, end) else { return }
            if isPart { drawHatched(bar, ink, in: &sketch) } else { fill(bar, ink, in: &sketch) }
        case .atLeast(let end):
            guard let bar = rect(base, end) else { return }
            if isPart { drawHatched(bar, ink, in: &sketch) } else { fill(bar, ink, in: &sketch) }
            BoundShapes.drawOpenEnd(of: bar, ink, in: &sketch)
            extra = 16
        case .atMost(let end):
            guard let bar = rect(base, end) else { return }
            outline(bar, ink, in: &sketch)
            BoundShapes.drawCeiling(of: bar, ink, in: &sketch)
        case .between(let low, let high):
            guard let solid = rect(base, low), let open = rect(low, high) else { return }
            fill(solid, ink, in: &sketch)
            outline(open, ink, in: &sketch)
        case .about(let end):
            guard let bar = rect(base, end) else { return }
            drawHatched(bar, ink, in: &sketch)
        case .projected(let end, let low, let high):
            guard let bar = rect(base, end), let room = rect(low, high) else { return }
            sketch.canvas.draw(.fill, .fill(ink, opacity: ".16")) { $0.rectangle(room) }
            sketch.canvas.draw(.detail, .stroke(ink, 1.5)) { $0.rectangle(room) }
            sketch.canvas.draw(.shape, .stroke(ink, 1.5, dash: "4 3")) { $0.rectangle(bar) }
        case .unknown: break
        }
        drawLabel(text, extra, in: &sketch)
    }

    private func fill(_ bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        sketch.canvas.draw(.shape, .fill(ink)) { $0.rectangle(bar) }
    }

    private func outline(_ bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        let paint = Paint(fill: .background, stroke: ink, width: 1.5)
        sketch.canvas.draw(.shape, paint) { $0.rectangle(bar.inset(0.75)) }
    }

    private func drawHatched(_ bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        outline(bar, ink, in: &sketch)
        sketch.canvas.draw(.detail, .stroke(ink, 1.5)) { $0.hatch(bar.inset(0.75)) }
    }

    /// The text at the bar's end; one of a negative bar stands under it.
    private func drawLabel(_ text: String, _ extra: Double, in sketch: inout Sketch) {
        let isKnown = value.main != nil
        let end = isKnown ? (isNegative ? value.low : max(value.high ?? base, base)) ?? base : base
        guard !text.isEmpty, let point = sketch.scales.point(position, end) else { return }
        let ink: Ink = isKnown ? .text : .mutedText
        if sketch.scales.isFlipped {
            let (dx, anchor): (Double, TextAnchor) = isNegative ? (-6, .end) : (6 + extra, .start)
            sketch.text(
                text, point.x + dx, point.y + 4.5,
                TextPaint(ink: ink, anchor: anchor, isBold: isKnown))
        } else {
            let bounds = sketch.layout
            let half = TextMetrics.reserved(text, bold: isKnown) / 2
            let x = max(bounds.gridLeft + half, min(point.x, bounds.plot.frame.right - half))
            let y = isNegative ? point.y + 16 : point.y - 7 - extra
            sketch.text(
                text, x, y, TextPaint(ink: ink, anchor: .middle, isBold: isKnown, hasHalo: true))
        }
    }

    private var isNegative: Bool { (value.main ?? 0) < base && (value.main ?? 0) < 0 }
}

extension Rect {
    /// The rectangle with its sides moved inwards, but never turned inside out.
    func inset(_ distance: Double) -> Rect { inset(distance, distance) }

    /// The rectangle with its sides moved inwards, but never turned inside out.
    func inset(_ x: Double, _ y: Double) -> Rect {
        let (dx, dy) = (min(x, width / 2), min(y, height / 2))
        return Rect(left: left + dx, top: top + dy, right: right - dx, bottom: bottom - dy)
    }
}
