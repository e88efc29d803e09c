/// The drawing of one plot under way: what marks draw on, and what they ask to have labelled.
struct Sketch {
    var canvas: Canvas
    let layout: PlotLayout
    /// The texts of the bars, in the order of the bars.
    var barTexts: [String]
    /// Which bar is drawn next.
    var barIndex = 0
    var requests: [LabelPlacer.Request] = []
    /// Boxes of words that have their place.
    var taken: [Rect] = []
    var warnings: [ChartWarning] = []

    var scales: Scales { layout.scales }
    var style: Style { layout.style }

    /// Draws the marks of a plot, then the words at the ends of lines, then the others where there
    /// is room.
    static func draw(_ plot: Plot, _ style: Style, on canvas: inout Canvas) -> [ChartWarning] {
        let layout = PlotLayout.fitted(plot, style)
        var sketch = Sketch(
            canvas: canvas, layout: layout, barTexts: layout.barTexts)
        for mark in layout.frameMarks + plot.marks { mark.draw(in: &sketch) }
        let isEmpty = layout.channels.low == nil || plot.saysNoData
        if isEmpty, plot.hasPositionAxis { sketch.drawNothingKnown() }
        sketch.drawEndLabels()
        sketch.placeRequests()
        canvas = sketch.canvas
        return sketch.warnings
    }

    /// Writes words and keeps their place.
    mutating func text(_ text: String, _ x: Double, _ y: Double, _ paint: TextPaint) {
        guard !text.isEmpty else { return }
        canvas.text(text, x, y, paint)
        taken.append(Rect.text(text, x: x, y: y, anchor: paint.anchor, bold: paint.isBold))
    }

    private mutating func drawNothingKnown() {
        let area = scales.area
        text(
            style.words.noData, (area.left + area.right) / 2, (area.top + area.bottom) / 2,
            TextPaint(anchor: .middle))
    }

    private mutating func drawEndLabels() {
        let labels = layout.plot.endLabels
        guard !labels.isEmpty else { return }
        let area = scales.area
        let top = max(area.top - 12, layout.plot.frame.top + 1)
        let bounds = top...max(top, area.bottom + 4)
        var kept = labels
        while kept.reduce(0, { $0 + $1.height }) > bounds.upperBound - bounds.lowerBound,
            let least = kept.indices.min(by: { kept[$0].priority < kept[$1].priority })
        {
            warnings.append(.labelDropped(kept[least].lines[0]))
            kept.remove(at: least)
        }
        let items = kept.map {
            Spreading.Item(middle: scales.values($0.value), size: $0.height)
        }
        let middles = Spreading.spread(items, within: bounds)
        for (label, middle) in zip(kept, middles) {
            let wish = scales.values(label.value)
            let x = area.right + 12
            if abs(middle - wish) > 6 {
                canvas.draw(.detail, .stroke(.axis)) {
                    $0.polyline([(area.right + 5, wish), (x - 2, middle)])
                }
            }
            for (index, line) in label.lines.enumerated() {
                let paint = TextPaint(
                    ink: index == 0 ? label.ink : .mutedText, isBold: index == 0)
                text(line, x, middle - label.height / 2 + 12.5 + Double(index) * 16, paint)
            }
        }
    }

    private mutating func placeRequests() {
        guard !requests.isEmpty else { return }
        let frame = layout.plot.frame
        let area = scales.area
        var placer = LabelPlacer(
            bounds: Rect(
                left: area.left, top: frame.top, right: frame.right, bottom: area.bottom),
            taken: taken,
            shapes: layout.plot.marks.flatMap { $0.obstacles(in: scales, within: .infinity) })
        let (placed, dropped) = placer.place(requests)
        for label in placed { canvas.text(label.text, label.x, label.y, label.paint) }
        warnings += dropped.map(ChartWarning.labelDropped)
    }
}
