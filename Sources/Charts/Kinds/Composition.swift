/// One rendering before it is drawn: plots and the words between them.
struct Composition {
    /// Words at a fixed place.
    struct Caption {
        var text: String
        var x: Double
        var y: Double
        var paint: TextPaint
    }

    var height: Double
    var plots: [Plot]
    var captions: [Caption] = []
    var warnings: [ChartWarning] = []
    /// Whether a plus is written before numbers above zero.
    var isSigned = false
    /// The width, where the kind has one of its own.
    var width: Double?
}

/// What every kind of chart can do: be composed of marks, listed, and told.
protocol Composing {
    /// The marks for a drawing of a size.
    func composition(_ style: Style) -> Composition

    /// The data, as they are printed and downloaded.
    func table(_ style: Style) -> FigureTable

    /// Sentences on what the chart shows, the most important first.
    func sentences(_ style: Style) -> [String]

    /// The data as they were given, by series, for the checks that all kinds share.
    var inputs: [[Datum]] { get }

    /// What only this kind forbids.
    func check() throws(ChartError)
}

extension Composing {
    func check() throws(ChartError) {}
}

extension ChartKind {
    /// Whether its marks are measured from zero, which their axis must then have.
    var startsAtZero: Bool {
        switch self {
        case .line, .sparkline: false
        case .marks(let marks): Channels(marks).needsZero
        default: true
        }
    }

    /// The kind's own data, as something that can be composed.
    var composing: any Composing {
        switch self {
        case .bars(let kind): kind
        case .targets(let kind): kind
        case .cumulative(let kind): kind
        case .bullet(let kind): kind
        case .peers(let kind): kind
        case .growth(let kind): kind
        case .share(let kind): kind
        case .line(let kind): kind
        case .multiples(let kind): kind
        case .heatmap(let kind): kind
        case .sparkline(let kind): kind
        case .waterfall(let kind): kind
        case .marks(let marks): CustomMarks(marks)
        }
    }
}
