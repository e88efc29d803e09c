/// Words at a point of the plot, put where they cover nothing.
public struct TextMark: ChartContent, Hashable, Sendable {
    /// The words.
    public var text: String
    /// Where they point to.
    public var position: ChartPosition
    /// The number they point to.
    public var value: Double
    /// Their colour; without one, that of text.
    public var color: ChartColor?
    /// Whether they are bold.
    public var isBold = false
    /// Where they would like to stand.
    public var placement = LabelPlacement.aboveRight

    /// Words at a point.
    public init(_ text: String, x: PlottableValue, y: PlottableValue) {
        self.init(text, x.position, y.number.main ?? 0)
    }

    init(_ text: String, _ position: ChartPosition, _ value: Double) {
        self.text = text
        self.position = position
        self.value = value
    }

    /// The words as a list of one mark.
    public var marks: [Mark] { [.text(self)] }
}
