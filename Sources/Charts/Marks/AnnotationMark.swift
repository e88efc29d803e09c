import Dates

/// A thin upright line at a position with words at its top: an event, a remark.
///
/// Over a bar the line ends at the bar's number; elsewhere it goes down to the axis.
public struct AnnotationMark: ChartContent, Hashable, Sendable {
    /// Where it stands; a day among periods stands in the one that holds it.
    public var position: ChartPosition
    /// The words.
    public var text: String
    /// Whether the words stand at the foot of the line, and may be left out.
    var isAtFoot = false

    /// Words at a position.
    public init(_ text: String, x: PlottableValue) { self.init(text, x.position) }

    /// Words at a position.
    public init(_ text: String, _ position: ChartPosition) {
        self.text = text
        self.position = position
    }

    /// The annotation as a list of one mark.
    public var marks: [Mark] { [.annotation(self)] }
}

extension AnnotationMark {
    /// Draws the line, and asks for a place for the words.
    func draw(in sketch: inout Sketch) {
        let layout = sketch.layout
        let area = layout.scales.area
        guard let slot = layout.scales.slot(of: position), let x = layout.scales.positions(slot),
            x >= area.left - 0.5, x <= area.right + 0.5
        else {
            sketch.warnings.append(.annotationOutside(text))
            return
        }
        let foot = bottom(at: slot, layout)
        sketch.canvas.draw(.grid, .stroke(.mutedMark, dash: isAtFoot ? "2 2" : nil)) {
            $0.polyline([(x, area.top), (x, max(area.top, foot))])
        }
        sketch.requests.append(
            LabelPlacer.Request(
                text: text, x: x, y: isAtFoot ? area.bottom - 11 : area.top + 9,
                paint: TextPaint(ink: .mutedText, hasHalo: true),
                placement: isAtFoot ? .left : .right, priority: isAtFoot ? 0 : 2, distance: 5,
                isOptional: isAtFoot))
    }

    /// Where the line ends: over the number of a bar, else at the axis.
    private func bottom(at slot: ChartPosition, _ layout: PlotLayout) -> Double {
        let bars = layout.plot.marks.compactMap { mark in
            if case .bar(let bar) = mark { bar } else { nil }
        }
        for (bar, text) in zip(bars, layout.barTexts) where bar.position == slot {
            guard let end = bar.value.high,
                let shape = layout.scales.bar(slot, from: bar.base, to: end)
            else { continue }
            let label = text.isEmpty ? nil : bar.textBox(text, in: layout)
            return min(shape.top, label?.top ?? shape.top) - 4
        }
        return layout.scales.area.bottom
    }
}

extension Scales {
    /// The position of an axis that holds another: the period of a day; `nil` where none does.
    func slot(of position: ChartPosition) -> ChartPosition? {
        guard case .band(let slots, let index) = positions.layout else { return position }
        if index[position] != nil { return position }
        guard let ordinal = PositionScale.ordinal(position, .middle) else { return nil }
        return slots.first { slot in
            guard case .period(let period) = slot else { return false }
            return Double(period.firstDay.ordinal) <= ordinal
                && ordinal < Double(period.lastDay.ordinal + 1)
        }
    }
}
