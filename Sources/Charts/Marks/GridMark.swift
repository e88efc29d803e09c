/// The hairlines at the ticks of one axis.
public struct GridMark: Hashable, Sendable {
    /// Whose ticks they continue.
    public var edge: AxisMark.Edge
}

extension GridMark {
    /// Draws a hairline at every tick but the baseline.
    func draw(in sketch: inout Sketch) {
        let layout = sketch.layout
        let area = layout.scales.area
        sketch.canvas.draw(.grid, .stroke(.grid)) { path in
            for tick in layout.ticks where tick != 0 || layout.scales.values.low < 0 {
                let place = layout.scales.values(tick)
                if layout.scales.isFlipped {
                    path.move(place, area.top)
                    path.vertical(area.bottom)
                } else {
                    path.move(layout.gridLeft, place)
                    path.horizontal(area.right)
                }
            }
        }
    }
}
