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
        if hasBracket, hasDefinitions { addDefinitions(besides: leaves) }
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
            var leaf = leaves[index]
            let lines = lines(of: leaf)
            guard lines.count > 1, let shape = page.withBytes({ TableScanner(lines, in: $0) })
            else { continue }
            if case .heading = leaf.kind { unmakeHeading(&leaf) }
            guard let table = Table(shape, at: leaf) else { continue }
            leaf.kind = .table(tables.count)
            leaves[index] = leaf
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
        var lines: [Range<Int>] = []
        switch leaf.kind {
        case .paragraph, .heading: break
        default: return []
        }
        let first = leaf.isBelowAlert ? leaf.line + 1 : leaf.line
        let last = leaf.node.endLine
        guard last > first else { return [] }
        for number in first...last {
            let line = page.line(number)
            let start =
                number == leaf.line
                ? line.lowerBound + leaf.column - 1
                : page.contentStart(of: line, quotations: leaf.quotations)
            let content = min(start, line.upperBound)..<line.upperBound
            if case .heading = leaf.kind, let mark = underline(content) {
                // To a table, `---` is a break behind it, and `===` one more row.
                return mark == UInt8(ascii: "-") ? lines : lines + [content]
            }
            lines.append(content)
        }
        return lines
    }

    /// What a line is made of that makes a heading of the lines above it.
    private func underline(_ line: Range<Int>) -> UInt8? {
        let line = page.bytes[line.trimmed(in: page.bytes)]
        guard let mark = line.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "="),
            line.allSatisfy({ $0 == mark })
        else { return nil }
        return mark
    }

    /// Makes a paragraph of what cmark took for a heading, since it did not know of tables.
    private func unmakeHeading(_ leaf: inout Leaf) {
        guard let paragraph = Node.make(CMARK_NODE_PARAGRAPH) else { return }
        if cmark_node_get_heading_level(leaf.node.pointer) == 2 {
            Node.make(CMARK_NODE_THEMATIC_BREAK)?.insert(after: leaf.node)
        }
        leaf.node.replace(with: paragraph)
        leaf.node = paragraph
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

    /// Repeats behind the cells what may define a link: each paragraph that begins with `[`, which
    /// is not code.
    private mutating func addDefinitions(besides leaves: LeafCollector) {
        var isDefining = false
        var code = leaves.codeLines[...]
        for number in 1...page.lineStarts.count {
            while let block = code.first, block.upperBound < number { code.removeFirst() }
            let isCode = code.first?.contains(number) ?? false
            let line = isCode ? 0..<0 : page.line(number)
            let start = line.first { index in
                !" \t>-+*".utf8.contains(page.bytes[index])
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
