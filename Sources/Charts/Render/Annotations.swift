/// The annotations of a chart: written where they stand while they are few and short, else numbered
/// there and written under the drawing.
struct Annotations {
    private let marks: [AnnotationMark]

    init(_ marks: [AnnotationMark]) { self.marks = marks }

    private var areNumbered: Bool {
        marks.count > 3 || marks.contains { $0.text.utf8.count > 26 && $0.text.count > 26 }
    }

    /// What is drawn.
    var drawn: [Mark] {
        guard areNumbered else { return marks.map(Mark.annotation) }
        return marks.enumerated().map { index, mark in
            var mark = mark
            mark.text = "\(index + 1)"
            return .annotation(mark)
        }
    }

    /// What the numbers mean; `nil` where the words themselves are drawn.
    func key(_ words: Words) -> String? {
        guard areNumbered else { return nil }
        return marks.enumerated().map { index, mark in
            "\(index + 1) \(mark.text)" + words.aside(words.name(of: mark.position))
        }.joined(separator: " · ")
    }

    /// The words as a sentence of the description; `nil` without any.
    func sentence(_ words: Words) -> String? {
        guard !marks.isEmpty else { return nil }
        return words.pick("Marked: ", "标注：", "Markiert: ")
            + marks.map { words.name(of: $0.position) + words.colon + $0.text }
            .joined(separator: words.semicolon)
    }

    /// The table with a row for each annotation under the data.
    func noted(_ table: FigureTable, _ words: Words) -> FigureTable {
        guard !marks.isEmpty else { return table }
        var table = table
        let width = table.headers.count
        table.headers.append(words.event)
        table.rows = table.rows.map { $0 + [.init("")] }
        table.rows += marks.map { mark in
            [.init(words.name(of: mark.position))]
                + (1..<max(width, 1)).map { _ in FigureTable.Cell("") } + [.init(mark.text)]
        }
        return table
    }
}
