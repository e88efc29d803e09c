/// A cell of two rows of names, shaded by its number, which is printed in it.
public struct RectangleMark: ChartContent, Hashable, Sendable {
    /// Its column.
    public var x: ChartPosition
    /// Its row.
    public var y: ChartPosition
    /// Its number.
    public var value: ChartValue

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
