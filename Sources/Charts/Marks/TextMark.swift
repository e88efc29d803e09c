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

    /// Whether they may be left out without a word where they would cover others.
    var isOptional = false
    /// The ink of words that stand on a shape, centred, wherever that is.
    var inkOnShape: Ink?

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

extension TextMark {
    /// Asks for a place for the words.
    func draw(in sketch: inout Sketch) {
        guard let point = sketch.scales.point(position, value) else { return }
        if let inkOnShape {
            let paint = TextPaint(ink: inkOnShape, anchor: .middle, isBold: isBold)
            sketch.text(text, point.x, point.y + 4.5, paint)
            return
        }
        let paint = TextPaint(ink: color?.textInk ?? .mutedText, isBold: isBold, hasHalo: true)
        sketch.requests.append(
            LabelPlacer.Request(
                text: text, x: point.x, y: point.y, paint: paint, placement: placement,
                priority: isBold ? 2 : 1, distance: 7, isOptional: isOptional))
    }
}
