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
