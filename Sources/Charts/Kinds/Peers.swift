public import Dates

/// Horizontal bars, one for each of those compared, the largest on top.
public struct Peers: Hashable, Sendable {
    /// One of those compared.
    public struct Row: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its number.
        public var value: ChartValue
        /// Whether the chart is about this one; the others are muted.
        public var isSubject: Bool
        /// Why it does not compare with the others; marked † and said in the note.
        public var caveat: String?
        /// The day its number is from, where it differs from the chart's.
        public var asOf: Day?

        /// One row.
        public init(
            _ name: String, _ value: ChartValue, isSubject: Bool = false, caveat: String? = nil,
            asOf: Day? = nil
        ) {
            self.name = name
            self.value = value
            self.isSubject = isSubject
            self.caveat = caveat
            self.asOf = asOf
        }
    }

    /// Those compared, in any order.
    public var rows: [Row]
    /// The order in which they are drawn.
    public var order: Order

    /// Orders of rows; the unknown come last.
    public enum Order: Hashable, Sendable {
        /// The largest number first.
        case descending
        /// The smallest number first.
        case ascending
        /// As they were given.
        case given
    }

    /// A comparison.
    public init(_ rows: [Row], order: Order = .descending) {
        self.rows = rows
        self.order = order
    }
}

extension Peers: Composing {
    /// The rows in the order in which they are drawn; unknown ones come last.
    private var ordered: [Row] {
        if order == .given { return rows }
        let indices = rows.indices.sorted { first, second in
            let (a, b) = (rows[first].value.main, rows[second].value.main)
            guard let a, let b, a != b else {
                return a != nil && b == nil || (a == nil) == (b == nil) && first < second
            }
            return order == .descending ? a > b : a < b
        }
        return indices.map { rows[$0] }
    }

    func composition(_ style: Style) -> Composition {
        let ordered = ordered
        let names = ordered.map(name)
        let rowHeight = 32.0
        let height =
            style.height.map { max($0, 60) } ?? Double(max(ordered.count, 2)) * rowHeight + 8
        let texts = texts(ordered, style)
        let marks = zip(ordered, texts).map { row, text in
            var bar = BarMark(.category(name(row)), row.value)
            bar.isHorizontal = true
            bar.color = row.isSubject ? .c1 : .muted
            bar.label = text
            return Mark.bar(bar)
        }
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.hasValueAxis = false
        plot.slots = names.map(ChartPosition.category)
        plot.subject = ordered.first(where: \.isSubject).map { .category(name($0)) }
        let nameWidth = names.map { TextMetrics.reserved($0, bold: true) }.max() ?? 0
        plot.leftMargin = min(nameWidth + 10, style.width * 0.36)
        plot.headroom = (texts.map { TextMetrics.reserved($0, bold: true) }.max() ?? 0) + 26
        return Composition(height: height, plots: [plot])
    }

    private func name(_ row: Row) -> String { row.name + (row.caveat == nil ? "" : " †") }

    /// The texts beside the bars: short where they would take too much of the width.
    private func texts(_ rows: [Row], _ style: Style) -> [String] {
        let full = rows.map { text($0, style, isCompact: style.isNarrow) }
        let widest = full.map { TextMetrics.reserved($0, bold: true) }.max() ?? 0
        return widest < style.width * 0.35 ? full : rows.map { text($0, style, isCompact: true) }
    }

    private func text(_ row: Row, _ style: Style, isCompact: Bool) -> String {
        let value = style.numbers.label(row.value, compact: isCompact)
        guard let day = row.asOf else { return value }
        return value + style.words.aside(day.text(style.locale, .short))
    }

    var inputs: [[Datum]] { [rows.map { Datum(.category($0.name), $0.value) }] }

    /// The caveats, in the order of the rows, for the note under the chart.
    func caveats(_ words: Words) -> String {
        ordered.compactMap { row in row.caveat.map { "† " + row.name + words.colon + $0 } }
            .joined(separator: " · ")
    }

    func table(_ style: Style) -> FigureTable {
        let cells = TableRows(style: style)
        let words = style.words
        let hasNotes = rows.contains { $0.caveat != nil || $0.asOf != nil }
        return FigureTable(
            headers: [words.name, cells.valueHeader, words.precision]
                + (hasNotes ? [words.note] : []),
            rows: ordered.map { row in
                let notes = [row.caveat, row.asOf.map(words.asOf)].compactMap(\.self)
                return [.init(row.name)] + cells.cells(row.value)
                    + (hasNotes ? [.init(notes.joined(separator: words.semicolon))] : [])
            })
    }

    func sentences(_ style: Style) -> [String] {
        let words = style.words
        let parts = ordered.map { "\($0.name) \(style.numbers.label($0.value))" }
        return [
            words.pick("Bar chart comparing ", "条形图，比较对象数：", "Balkendiagramm, verglichen: ")
                + "\(rows.count)"
        ] + parts + [caveats(words)].filter { !$0.isEmpty }
    }
}
