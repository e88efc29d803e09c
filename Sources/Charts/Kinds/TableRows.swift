/// The cells that tables of charts have in common.
struct TableRows {
    var style: Style

    /// A value as printed, with its ends for machines and its precision in words.
    func cells(_ value: ChartValue) -> [FigureTable.Cell] {
        let raw = { (number: Double?) in number.map { style.numbers.raw($0) } ?? "" }
        var text = style.numbers.label(value)
        var machine: String
        switch value {
        case .exact(let number), .atLeast(let number), .atMost(let number), .about(let number):
            machine = raw(number)
        case .between(let low, let high): machine = raw(low) + "–" + raw(high)
        case .projected(let number, let low, let high):
            machine = raw(number)
            if low != high { text = "\(style.numbers.full(number)) (\(text))" }
        case .unknown: machine = ""
        }
        return [
            .init(text, raw: machine, isNumber: true),
            .init(style.words.precision(of: value)),
        ]
    }

    /// A number as printed and for machines.
    func cell(_ number: Double) -> FigureTable.Cell {
        .init(style.numbers.full(number), raw: style.numbers.raw(number), isNumber: true)
    }

    /// The head of a row: a position, with how far its period had come.
    func head(_ datum: Datum) -> FigureTable.Cell {
        let name = style.words.name(of: datum.position)
        guard let through = datum.through else { return .init(name) }
        return .init("\(name), \(style.words.through(through))")
    }

    /// A table of one series.
    func table(_ data: [Datum]) -> FigureTable {
        let words = style.words
        let hasNotes = data.contains { $0.note != nil }
        return FigureTable(
            headers: [words.header(of: data.first?.position), valueHeader, words.precision]
                + (hasNotes ? [words.note] : []),
            rows: data.map { datum in
                [head(datum)] + cells(datum.value) + (hasNotes ? [.init(datum.note ?? "")] : [])
            })
    }

    /// The head of the column of values: the unit where there is one.
    var valueHeader: String {
        guard let first = style.unit.first else { return style.words.value }
        return first.uppercased() + style.unit.dropFirst()
    }
}
