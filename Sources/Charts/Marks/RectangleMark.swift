/// A cell of two rows of names, shaded by its number, which is printed in it.
public struct RectangleMark: ChartContent, Hashable, Sendable {
    /// Its column.
    public var x: ChartPosition
    /// Its row.
    public var y: ChartPosition
    /// Its number.
    public var value: ChartValue
    /// How dark it is, from 0 for the lowest number of all to 1 for the highest.
    var shade = 0.5

    /// A cell.
    public init(x: PlottableValue, y: PlottableValue, value: PlottableValue) {
        self.init(x.position, y.position, value.number)
    }

    init(_ x: ChartPosition, _ y: ChartPosition, _ value: ChartValue) {
        self.x = x
        self.y = y
        self.value = value
    }

    /// The cell as a list of one mark.
    public var marks: [Mark] { [.rectangle(self)] }
}

extension RectangleMark {
    /// Draws the cell over the height of its plot, with its number; one that is not known is empty.
    func draw(in sketch: inout Sketch) {
        guard let middle = sketch.scales.positions(x) else { return }
        let area = sketch.scales.area
        let half = sketch.scales.positions.step / 2 - 1
        let cell = Rect(
            left: middle - half, top: area.top + 1, right: middle + half, bottom: area.bottom - 1)
        let y = (area.top + area.bottom) / 2 + 4.5
        guard let number = value.main else {
            sketch.canvas.draw(.grid, .stroke(.grid)) { $0.rectangle(cell.inset(0.5)) }
            return
        }
        let tint = 6 + Int(clamping: (shade * 5).rounded(.down)) * 8
        sketch.canvas.draw(.fill, .fill(.c1, opacity: tint < 10 ? ".0\(tint)" : ".\(tint)")) {
            $0.rectangle(cell)
        }
        let numbers = sketch.style.numbers
        let full = numbers.label(value)
        let fits = TextMetrics.width(full) + 4 <= cell.width
        let text = fits ? full : numbers.label(value, compact: true)
        guard TextMetrics.width(text) <= cell.width else {
            sketch.warnings.append(.labelDropped(numbers.full(number)))
            return
        }
        sketch.text(text, middle, y, TextPaint(ink: .text, anchor: .middle))
    }
}
