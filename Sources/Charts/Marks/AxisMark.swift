/// The labels and the baseline of one axis; put under every chart that has scales.
public struct AxisMark: Hashable, Sendable {
    /// The axes of a plot.
    public enum Edge: Hashable, Sendable {
        /// Positions, under the plot.
        case bottom
        /// Numbers, at the left, inside the plot where the data leave room.
        case left
    }

    /// Which axis.
    public var edge: Edge
}

extension AxisMark {
    /// Draws the labels of the axis and, under positions, the baseline.
    func draw(in sketch: inout Sketch) {
        switch edge {
        case .bottom: drawPositions(in: &sketch)
        case .left: drawValues(in: &sketch)
        }
    }

    private func drawPositions(in sketch: inout Sketch) {
        let layout = sketch.layout
        let area = layout.scales.area
        if layout.scales.isFlipped {
            drawNames(in: &sketch)
            return
        }
        let base = layout.scales.values.baseline
        sketch.canvas.draw(.axis, .stroke(.axis)) { path in
            path.move(layout.gridLeft, base)
            path.horizontal(area.right)
            for label in layout.axisLabels where layout.plot.hasTickMarks {
                path.move(label.x, area.bottom)
                path.vertical(area.bottom + 5)
            }
        }
        let top = area.bottom + 3
        for label in layout.axisLabels {
            draw(label.text, at: label.x, top + 16, in: &sketch)
            if let second = label.second { draw(second, at: label.x, top + 33, in: &sketch) }
        }
    }

    /// The names of lying bars, at the left, and the line that the bars start from.
    private func drawNames(in sketch: inout Sketch) {
        let layout = sketch.layout
        let area = layout.scales.area
        let base = layout.scales.values.baseline
        sketch.canvas.draw(.axis, .stroke(.axis)) {
            $0.polyline([(base, area.top), (base, area.bottom)])
        }
        guard case .band(let positions, _) = layout.scales.positions.layout else { return }
        for position in positions {
            guard let y = layout.scales.positions(position) else { continue }
            let name = sketch.style.words.name(of: position)
            let room = layout.plot.leftMargin - 8
            let isBold = layout.plot.subject == position
            let lines = TextFitting.lines(
                name, width: room, count: layout.scales.positions.step >= 34 ? 2 : 1, bold: isBold)
            for (index, line) in lines.enumerated() {
                let offset = Double(index) * 15 - Double(lines.count - 1) * 7.5
                let ink: Ink = isBold ? .c1 : .text
                sketch.text(
                    line, layout.plot.frame.left, y + 4.5 + offset,
                    TextPaint(ink: ink, isBold: isBold))
            }
        }
    }

    /// Centred, but pushed inward at the ends of the drawing.
    private func draw(_ text: String, at x: Double, _ y: Double, in sketch: inout Sketch) {
        let half = TextMetrics.reserved(text) / 2
        let frame = sketch.layout.plot.frame
        if x - half < frame.left {
            sketch.text(text, frame.left, y, TextPaint())
        } else if x + half > frame.right {
            sketch.text(text, frame.right, y, TextPaint(anchor: .end))
        } else {
            sketch.text(text, x, y, TextPaint(anchor: .middle))
        }
    }

    private func drawValues(in sketch: inout Sketch) {
        let layout = sketch.layout
        let scale = layout.scales.values
        if layout.scales.isFlipped {
            for (tick, label) in zip(layout.ticks, layout.axisText.labels) {
                let text = tick == layout.ticks.last ? layout.axisText.topWithUnit : label
                draw(text, at: scale(tick), layout.scales.area.bottom + 17, in: &sketch)
            }
            return
        }
        // Without a gutter, lines may run through the labels.
        let hasHalo = !layout.plot.allowsGutter && layout.covers(layout.tickLabelBoxes)
        for (tick, label) in zip(layout.ticks, layout.axisText.labels) {
            if tick == 0, scale.low >= 0 { continue }
            var text = label
            if tick == layout.ticks.last, hasRoomForUnit(layout) {
                text = layout.axisText.topWithUnit
            }
            sketch.text(text, layout.gridLeft, scale(tick) - 5, TextPaint(hasHalo: hasHalo))
        }
    }

    /// The unit's words stand over the first marks, unless those reach up to them.
    private func hasRoomForUnit(_ layout: PlotLayout) -> Bool {
        guard let top = layout.ticks.last else { return false }
        let box = Rect.text(
            layout.axisText.topWithUnit, x: layout.gridLeft, y: layout.scales.values(top) - 5,
            anchor: .start)
        return !layout.covers([box])
    }
}

extension PlotLayout {
    /// Axes and grid are marks in front of the others.
    var frameMarks: [Mark] {
        var marks: [Mark] = []
        if plot.hasValueAxis, plot.hasGrid { marks.append(.grid(GridMark(edge: .left))) }
        if plot.hasValueAxis, plot.hasValueLabels { marks.append(.axis(AxisMark(edge: .left))) }
        if plot.hasPositionAxis { marks.append(.axis(AxisMark(edge: .bottom))) }
        return marks
    }
}
