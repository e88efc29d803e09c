/// Columns over periods or names, from a zero baseline, one number each.
public struct Bars: Hashable, Sendable {
    /// Which columns stand out; the others are muted.
    public enum Emphasis: Hashable, Sendable {
        /// All alike.
        case all
        /// The last one with a known value.
        case latest
        /// Those at some positions.
        case only([ChartPosition])
    }

    /// The columns; periods are put in order, names keep theirs.
    public var data: [Datum]
    /// Which columns stand out.
    public var emphasis: Emphasis

    /// Columns in the order of time.
    public init(_ data: [Datum], emphasis: Emphasis = .all) {
        self.data = data
        self.emphasis = emphasis
    }
}

extension Bars: Composing {
    func composition(_ style: Style) -> Composition {
        let data = data.ordered
        let slots = data.slots
        let emphasised = emphasised(data)
        let marks = data.filling(slots).map { datum in
            var bar = BarMark(datum.position, datum.value)
            bar.isPart = datum.through != nil
            bar.color = emphasised.map { $0.contains(datum.position) } ?? true ? .c1 : .muted
            return bar
        }
        let height = style.height(wide: 300, narrow: 240)
        var plot = Plot(
            marks: marks.map(Mark.bar),
            frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.slots = slots
        let hasOpen = data.contains {
            if case .atLeast = $0.value { true } else { false }
        }
        plot.headroom = hasOpen ? 38 : 24
        plot.partNote = data.last { $0.through != nil }.flatMap { datum in
            datum.through.map { (datum.position, style.words.through($0)) }
        }
        return Composition(height: height, plots: [plot])
    }

    /// The positions of the columns that stand out; `nil` for all.
    private func emphasised(_ data: [Datum]) -> [ChartPosition]? {
        switch emphasis {
        case .all: nil
        case .latest: data.last { $0.value.main != nil }.map { [$0.position] }
        case .only(let positions): positions
        }
    }

    var inputs: [[Datum]] { [data] }

    func table(_ style: Style) -> FigureTable { TableRows(style: style).table(data.ordered) }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Bar chart", "柱状图", "Säulendiagramm")
        return Summary(style: style, data: data.ordered).sentences(type)
    }
}
