import CCmark

/// Turns the paragraphs that are tables into tables.
///
/// cmark has read such a paragraph as running text, so the text of every cell of the page is put
/// into one further document, each a paragraph of its own, and read again. A no-break space before
/// each keeps a cell from beginning any other block.
struct TableBuilder {
    /// The text of all cells.
    private(set) var text = MappedText()
    /// The tables, in order.
    private(set) var tables: [Table] = []
    private let page: MappedText
    private let options: MarkdownOptions
    private var found: [(shape: TableScanner, leaf: Leaf)] = []
    private var hasBracket = false
    /// How many bytes the no-break space has.
    static let margin = 2

    init(_ page: MappedText, _ options: MarkdownOptions) {
        self.page = page
        self.options = options
    }

    /// Turns paragraphs among leaves into tables; `hasDefinitions` tells whether links may be
    /// defined elsewhere in the page.
    mutating func build(_ leaves: inout LeafCollector, hasDefinitions: Bool) {
        find(&leaves.body)
        for index in leaves.notes.indices { find(&leaves.notes[index]) }
        if found.isEmpty { return }
        if hasBracket, hasDefinitions { addDefinitions() }
        text.finish()
        let document = MarkdownDocument(text.bytes, options: options)
        var paragraph = document.root?.firstChild
        let next: (Range<Int>) -> Node? = { range in
            if range.isEmpty { return nil }
            defer { paragraph = paragraph?.next }
            return paragraph
        }
        var before: [Int: Node] = [:]
        for (number, (shape, leaf)) in found.enumerated() {
            if !shape.before.isEmpty { before[number] = next(0..<1) }
            guard var table = Table(shape, at: leaf.node, isDecorated: options.scrollsTables) else {
                return
            }
            table.build(leaf, next)
            if let before = before[number] {
                replaceChildren(of: leaf.node, with: before)
            } else {
                leaf.node.free()
            }
            tables.append(table)
        }
        if !before.isEmpty {
            place(&leaves.body, before)
            for index in leaves.notes.indices { place(&leaves.notes[index], before) }
        }
        // The cells' words have moved into the page; what is freed here is empty.
        document.end()
    }

    /// Notes down each table, with the text of its cells.
    private mutating func find(_ leaves: inout [Leaf]) {
        for (index, leaf) in leaves.enumerated() {
            guard let lines = lines(of: leaf), let shape = TableScanner(lines, in: page.bytes)
            else {
                continue
            }
            if !shape.before.isEmpty { addParagraph(shape.before) }
            for cell in shape.header { addCell(cell) }
            for row in shape.rows { for cell in row { addCell(cell) } }
            leaves[index].kind = .table(found.count)
            found.append((shape, leaf))
        }
    }

    /// The lines of a leaf that may be a table.
    private func lines(of leaf: Leaf) -> [Range<Int>]? {
        guard case .paragraph = leaf.kind else { return nil }
        let first = leaf.isBelowAlert ? leaf.line + 1 : leaf.line
        guard leaf.node.endLine > first else { return nil }
        return (first...leaf.node.endLine).map { number in
            let line = page.line(number)
            let start =
                number == leaf.line
                ? line.lowerBound + leaf.column - 1
                : page.contentStart(ofLine: number, quotations: leaf.quotations)
            return min(start, line.upperBound)..<line.upperBound
        }
    }

    private mutating func addCell(_ range: Range<Int>) {
        guard let first = range.first else { return }
        text.add("\u{A0}".utf8, at: page.origin(first))
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

    private func replaceChildren(of paragraph: Node, with other: Node) {
        while let child = paragraph.firstChild { child.free() }
        paragraph.adoptChildren(of: other)
    }

    /// Puts the paragraphs before tables into the row of leaves.
    private func place(_ leaves: inout [Leaf], _ before: [Int: Node]) {
        var result: [Leaf] = []
        for leaf in leaves {
            if case .table(let number) = leaf.kind, let read = before[number] {
                var paragraph = leaf
                paragraph.kind = .splitParagraph
                (paragraph.line, paragraph.column) = (read.startLine, 1)
                result.append(paragraph)
            }
            result.append(leaf)
        }
        leaves = result
    }
}
