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
    /// The room of the words on it, around which the pattern of its colour is drawn; without one it
    /// has no pattern.
    var wordRoom: Extent?
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
        let text =
            sketch.barTexts.indices.contains(sketch.barIndex)
            ? sketch.barTexts[sketch.barIndex] : ""
        sketch.barIndex += 1
        let ink = color.ink
        func rect(_ from: Double, _ to: Double) -> Rect? {
            sketch.scales.bar(position, from: from, to: to).map { bar in
                sketch.scales.isFlipped ? bar.inset(gap / 2, 0) : bar.inset(0, gap / 2)
            }
        }
        switch value {
        case .exact(let end):
            guard let bar = rect(base, end) else { return }
            if isPart { drawHatched(bar, ink, in: &sketch) } else { fill(bar, ink, in: &sketch) }
        case .atLeast(let end):
            guard let bar = rect(base, end) else { return }
            if isPart { drawHatched(bar, ink, in: &sketch) } else { fill(bar, ink, in: &sketch) }
            BoundShapes.drawOpenEnd(of: bar, ink, in: &sketch)
        case .atMost(let end):
            guard let bar = rect(base, end) else { return }
            outline(bar, ink, in: &sketch)
            BoundShapes.drawCeiling(of: bar, ink, in: &sketch)
        case .between(let low, let high):
            // Solid to the end nearer to the base; nothing is proven where the base lies between.
            let near = low > base ? low : min(high, base)
            guard let solid = rect(base, near), let open = rect(low, high) else { return }
            if near != base { fill(solid, ink, in: &sketch) }
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
        drawLabel(text, in: &sketch)
    }

    private func fill(_ bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        sketch.canvas.draw(.shape, .fill(ink)) { $0.rectangle(bar) }
        if ink == .range {
            // What is missing is no darker than the paper in forced colours: it has an edge.
            var edge = Paint.stroke(.axis)
            edge.isPattern = true
            sketch.canvas.draw(.detail, edge) { $0.rectangle(bar.inset(0.5)) }
        }
        guard let wordRoom, let pattern = ink.pattern else { return }
        var paint = Paint.stroke(.background, 1.5)
        paint.isPattern = true
        sketch.canvas.draw(.detail, paint) { path in
            for part in bar.around(wordRoom) { path.pattern(pattern, part) }
        }
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
    private func drawLabel(_ text: String, in sketch: inout Sketch) {
        guard !text.isEmpty, let place = textPlace(text, in: sketch.layout) else { return }
        let isKnown = value.main != nil
        let paint = TextPaint(
            ink: isKnown ? .text : .mutedText, anchor: place.anchor, isBold: isKnown,
            hasHalo: true)
        sketch.text(text, place.x, place.y, paint)
    }

    /// The box of the text at the bar's end.
    func textBox(_ text: String, in layout: PlotLayout) -> Rect? {
        textPlace(text, in: layout).map { place in
            Rect.text(text, x: place.x, y: place.y, anchor: place.anchor, bold: value.main != nil)
        }
    }

    /// Where the text stands: beyond the end and its arrow, and inside the drawing.
    private func textPlace(
        _ text: String, in layout: PlotLayout
    ) -> (x: Double, y: Double, anchor: TextAnchor)? {
        let isKnown = value.main != nil
        let end = isKnown ? (isNegative ? value.low : max(value.high ?? base, base)) ?? base : base
        guard let point = layout.scales.point(position, end) else { return nil }
        var extra = 0.0
        if case .atLeast = value { extra = 16 }
        if layout.scales.isFlipped {
            let width = TextMetrics.reserved(text, bold: isKnown)
            return isNegative
                ? (max(point.x - 6, layout.scales.area.left + width), point.y + 4.5, .end)
                : (
                    min(point.x + 6 + extra, layout.plot.frame.right - width), point.y + 4.5, .start
                )
        }
        let half = TextMetrics.reserved(text, bold: isKnown) / 2
        let x = max(layout.scales.area.left + half, min(point.x, layout.plot.frame.right - half))
        return (x, isNegative ? point.y + 16 : point.y - 7 - extra, .middle)
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
