import CCmark

/// Turns the paragraphs that are tables into tables.
///
/// cmark has read such a paragraph as running text, so the cells that are more than plain text are
/// put into one further document, each a paragraph of its own, and read again. A no-break space
/// before each keeps a cell from beginning any other block.
struct TableBuilder {
    /// The text of the cells that are read again.
    private(set) var text = MappedText()
    /// The tables, in order.
    private(set) var tables: [Table] = []
    private let page: MappedText
    private let plainText: PlainText
    /// For each paragraph of ``text`` in order, the table it is of, and the cell; no cell for what
    /// stands before the table.
    private var places: [(table: Int, cell: Int?)] = []
    private var hasBracket = false
    /// How many bytes the no-break space has.
    static let margin = 2

    init(_ page: MappedText, _ triggers: Triggers, _ options: MarkdownOptions) {
        self.page = page
        plainText = PlainText(triggers, isSmart: options.smart)
    }

    /// Turns paragraphs among leaves into tables; `hasDefinitions` tells whether links may be
    /// defined elsewhere in the page.
    mutating func build(
        _ leaves: inout LeafCollector, of document: borrowing MarkdownDocument, hasDefinitions: Bool
    ) {
        find(&leaves.body)
        for index in leaves.notes.indices { find(&leaves.notes[index]) }
        if places.isEmpty { return }
        if hasBracket, hasDefinitions { addDefinitions() }
        text.finish()
        var before: [Int: Int] = [:]
        var next = document.tree(of: text.bytes)?.firstChild
        for place in places {
            guard let paragraph = next else { break }
            next = paragraph.next
            if let cell = place.cell {
                tables[place.table].fill(cell, with: paragraph)
            } else {
                before[place.table] = paragraph.startLine
                tables[place.table].leaf.node.replaceChildren(with: paragraph)
            }
        }
        if !before.isEmpty {
            addParagraphs(&leaves.body, before)
            for index in leaves.notes.indices { addParagraphs(&leaves.notes[index], before) }
        }
    }

    /// Puts a table in the place of each leaf that is one, and its cells into the text.
    private mutating func find(_ leaves: inout [Leaf]) {
        for index in leaves.indices {
            let leaf = leaves[index]
            let lines = lines(of: leaf)
            guard lines.count > 1,
                let shape = page.withBytes({ TableScanner(lines, in: $0) }),
                let table = Table(shape, at: leaf)
            else { continue }
            leaves[index].kind = .table(tables.count)
            if shape.before.isEmpty {
                leaf.node.free()
            } else {
                places.append((tables.count, nil))
                addParagraph(shape.before)
            }
            for (cell, range) in shape.cells.enumerated() where !isPlain(range) {
                places.append((tables.count, cell))
                addCell(range)
            }
            tables.append(table)
        }
    }

    private func isPlain(_ range: Range<Int>) -> Bool {
        page.withBytes { plainText.contains(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The lines of a leaf that may be a table.
    private func lines(of leaf: Leaf) -> [Range<Int>] {
        guard case .paragraph = leaf.kind else { return [] }
        let first = leaf.isBelowAlert ? leaf.line + 1 : leaf.line
        let last = leaf.node.endLine
        guard last > first else { return [] }
        return (first...last).map { number in
            let line = page.line(number)
            let start =
                number == leaf.line
                ? line.lowerBound + leaf.column - 1
                : page.contentStart(of: line, quotations: leaf.quotations)
            return min(start, line.upperBound)..<line.upperBound
        }
    }

    private mutating func addCell(_ range: Range<Int>) {
        text.add("\u{A0}".utf8, at: page.origin(range.lowerBound))
        var start = range.lowerBound
        for index in range {
            let byte = page.bytes[index]
            if byte == UInt8(ascii: "[") { hasBracket = true }
            // The backslash of an escaped pipe is dropped, in code spans too.
            if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
                page.bytes[index + 1] == UInt8(ascii: "|")
            {
                text.copy(start..<index, of: page)
                start = index + 1
            }
        }
        text.copy(start..<range.upperBound, of: page)
        text.add("\n\n".utf8, at: page.origin(range.upperBound))
    }

    private mutating func addParagraph(_ lines: [Range<Int>]) {
        for (index, line) in lines.enumerated() {
            // Indented by four, no later line begins another block.
            text.add((index == 0 ? "\u{A0}" : "    ").utf8, at: page.origin(line.lowerBound))
            text.copy(line, of: page)
            text.add("\n".utf8, at: page.origin(line.upperBound))
            if page.bytes[line].contains(UInt8(ascii: "[")) { hasBracket = true }
        }
        text.add("\n".utf8, at: 0)
    }

    /// Repeats behind the cells what may define a link: each paragraph that begins with `[`.
    private mutating func addDefinitions() {
        var isDefining = false
        for number in 1...page.lineStarts.count {
            let line = page.line(number)
            let start = line.first { index in
                !" \t>".utf8.contains(page.bytes[index])
            }
            guard let start else {
                if isDefining { text.add("\n".utf8, at: line.lowerBound) }
                isDefining = false
                continue
            }
            if !isDefining, page.bytes[start] == UInt8(ascii: "[") { isDefining = true }
            if isDefining {
                text.copy(start..<line.upperBound, of: page)
                text.add("\n".utf8, at: page.origin(line.upperBound))
            }
        }
    }

    /// Puts the paragraphs before tables, by the lines they were read again from, into the row of
    /// leaves.
    private func addParagraphs(_ leaves: inout [Leaf], _ before: [Int: Int]) {
        var result: [Leaf] = []
        for leaf in leaves {
            if case .table(let number) = leaf.kind, let line = before[number] {
                var paragraph = leaf
                paragraph.kind = .splitParagraph
                (paragraph.line, paragraph.column) = (line, 1)
                result.append(paragraph)
            }
            result.append(leaf)
        }
        leaves = result
    }
}
