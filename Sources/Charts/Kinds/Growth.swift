/// Signed columns: changes against a base that is named.
public struct Growth: Hashable, Sendable {
    /// The changes; one whose base is missing or not positive is `unknown`.
    public var data: [Datum]
    /// What they are changes on, in a few words: `the same quarter a year before`.
    public var base: String

    /// Changes on a base.
    public init(_ data: [Datum], on base: String) {
        self.data = data
        self.base = base
    }
}

extension Growth: Composing {
    func composition(_ style: Style) -> Composition {
        var style = style
        style.isSigned = true
        let data = data.ordered
        let marks = data.map { datum in
            var bar = BarMark(datum.position, datum.value)
            bar.isPart = datum.through != nil
            bar.color = (datum.value.high ?? 0) < 0 ? .negative : .c1
            return Mark.bar(bar)
        }
        let height = style.height(wide: 280, narrow: 230)
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.slots = data.slots
        plot.headroom = 38
        return Composition(height: height, plots: [plot], isSigned: true)
    }

    var inputs: [[Datum]] { [data] }

    func table(_ style: Style) -> FigureTable {
        var rows = TableRows(style: style)
        rows.style.isSigned = true
        rows.style.unit = style.words.change
        return rows.table(data.ordered)
    }

    func sentences(_ style: Style) -> [String] {
        var style = style
        style.isSigned = true
        let type = style.words.pick(
            "Bar chart of changes", "变化的柱状图", "Säulendiagramm der Änderungen")
        let change = style.words.change(on: base)
        return Summary(style: style, data: data.ordered).sentences(type)
            + (change.isEmpty ? [] : [change])
    }
}
