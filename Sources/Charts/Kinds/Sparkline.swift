/// A line the size of a word, its last point marked.
public struct Sparkline: Hashable, Sendable {
    /// The numbers, put in order of their positions.
    public var data: [Datum]

    /// A series.
    public init(_ data: [Datum]) { self.data = data }
}

extension Sparkline: Composing {
    func check() throws(ChartError) {
        for datum in data {
            if case .category = datum.position { throw .unorderedLine }
        }
    }

    func composition(_ style: Style) -> Composition {
        let (width, height) = (120.0, 28.0)
        let data = data.ordered
        var line = LineMark(data)
        line.width = 1.5
        var marks: [Mark] = [.line(line)]
        if let last = data.last(where: { $0.value.main != nil }) {
            var point = PointMark(last.position, last.value)
            point.radius = 2
            marks.append(.point(point))
        }
        var plot = Plot(
            marks: marks, frame: Rect(left: 3, top: 4, right: width - 5, bottom: height - 4))
        plot.hasPositionAxis = false
        plot.hasValueAxis = false
        plot.headroom = 0
        return Composition(height: height, plots: [plot], width: width)
    }

    var inputs: [[Datum]] { [data] }

    func table(_ style: Style) -> FigureTable { TableRows(style: style).table(data.ordered) }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Small line chart", "迷你折线图", "Kleines Liniendiagramm")
        return Summary(style: style, data: data.ordered).sentences(type)
    }
}
