import CCmark
import Diagnostics
import Markup

/// Goes through the leaves of a page, and puts into cmark's tree what cmark lacks.
struct PageBuilder {
    private let tables: [Table]
    private let definitions: [NoteDefinition]
    private var rewriter: InlineRewriter
    /// Finds nodes in the text of the cells, as that of the rewriter does in the page.
    private var cellLocator: Locator
    private(set) var outline: [RenderedMarkdown.Heading] = []
    /// Where the words before `<!-- more -->`, or else those of the first paragraph, end.
    private var excerptStart: Int?
    private var excerptEnd: Int?
    private(set) var hasSummary = false
    private var captions: [Int: Range<Int>] = [:]
    private var lastTable: Int?
    /// What a page with a summary has in the place of `<!-- more -->` until it is written.
    static let summaryMark = "\u{1}more\u{1}"

    init(_ composition: Composition, _ builder: TableBuilder, _ rewriter: InlineRewriter) {
        self.rewriter = rewriter
        definitions = composition.notes
        cellLocator = Locator(in: builder.text)
        tables = builder.tables
    }

    private var source: SourceText { rewriter.source }
    private var options: MarkdownOptions { rewriter.options }
    private var hooks: MarkdownHooks { rewriter.hooks }
    private var pageText: MappedText { rewriter.locator.text }

    /// Rewrites a leaf.
    mutating func rewrite(_ leaf: Leaf, _ diagnostics: inout Diagnostics) {
        let table = lastTable
        lastTable = nil
        switch leaf.kind {
        case .paragraph: rewriteParagraph(leaf, after: table, &diagnostics)
        case .splitParagraph:
            take(rewriteCell(leaf, as: .paragraph, &diagnostics))
        case .heading: rewriteHeading(leaf, &diagnostics)
        case .code: rewriteCode(leaf, &diagnostics)
        case .html: rewriteHTML(leaf)
        case .table(let number): rewriteTable(number, &diagnostics)
        }
    }

    private mutating func rewriteParagraph(
        _ leaf: Leaf, after table: Int?, _ diagnostics: inout Diagnostics
    ) {
        if options.extensions {
            if let table, tables[table].block == leaf.node.previous, stripCaption(leaf) {
                let words = rewriter.rewrite(leaf, as: .caption, &diagnostics)
                tables[table].takeCaption(leaf.node)
                captions[table] = words
                return
            }
            if leaf.startsItem { addTask(leaf) }
            if let image = Figure.image(in: leaf.node) {
                rewriteFigure(leaf, image, &diagnostics)
                return
            }
        }
        take(rewriter.rewrite(leaf, as: .paragraph, &diagnostics))
    }

    private mutating func take(_ words: Range<Int>) {
        guard excerptEnd == nil, excerptStart == nil, !words.isEmpty else { return }
        (excerptStart, excerptEnd) = (words.lowerBound, words.upperBound)
    }

    /// Takes bytes from the beginning of a leaf's text.
    private func strip(_ count: Int, from leaf: Leaf) {
        guard let first = leaf.node.firstChild, first.type == CMARK_NODE_TEXT else { return }
        strip(count, from: first, of: leaf)
    }

    private func strip(_ count: Int, from node: Node, of leaf: Leaf) {
        let literal = node.literal
        if literal.count <= count {
            node.free()
            return
        }
        node.offset = rewriter.locator.text.lineStarts[leaf.line - 1] + node.startColumn - 1 + count
        node.setLiteral(literal.dropFirst(count))
    }

    private func stripCaption(_ leaf: Leaf) -> Bool {
        guard let first = leaf.node.firstChild, first.type == CMARK_NODE_TEXT,
            first.literal.starts(with: "Table:".utf8)
        else { return false }
        let spaces = first.literal.dropFirst(6).prefix { $0 == 0x20 }.count
        strip(6 + spaces, from: leaf)
        return true
    }

    private func addTask(_ leaf: Leaf) {
        guard let first = leaf.node.firstChild, first.type == CMARK_NODE_TEXT else { return }
        let literal = first.literal
        guard literal.count >= 4, literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"),
            literal[3] == 0x20
        else { return }
        let isDone = literal[1] | 0x20 == UInt8(ascii: "x")
        guard isDone || literal[1] == 0x20 else { return }
        let state = isDone ? "checked=\"\" " : ""
        let label = Escape.text(isDone ? options.words.doneTask : options.words.openTask)
        Node.inline("<input type=\"checkbox\" \(state)disabled=\"\" aria-label=\"\(label)\" />")?
            .insert(before: first)
        strip(3, from: first, of: leaf)
    }

    private mutating func rewriteFigure(
        _ leaf: Leaf, _ image: Node, _ diagnostics: inout Diagnostics
    ) {
        let title = Array(image.title)
        image.setTitle(EmptyCollection())
        let alt = rewriter.rewrite(leaf, as: .paragraph, &diagnostics)
        rewriter.words.removeSubrange(alt.lowerBound...)
        let caption = title.withUnsafeBufferPointer {
            rewriter.caption($0, of: leaf, &diagnostics)
        }
        Figure.build(leaf.node, caption: caption)
    }

    private mutating func rewriteHeading(_ leaf: Leaf, _ diagnostics: inout Diagnostics) {
        let level = Int(cmark_node_get_heading_level(leaf.node.pointer))
        guard options.extensions else {
            _ = rewriter.rewrite(leaf, as: .heading(level: level), &diagnostics)
            return
        }
        let given = options.headingIDs ? HeadingID(takenFrom: leaf.node)?.id : nil
        let range = rewriter.rewrite(leaf, as: .heading(level: level), &diagnostics)
        let shown = min(6, level + max(0, options.headingOffset))
        guard options.headingIDs else {
            cmark_node_set_heading_level(leaf.node.pointer, Int32(shown))
            return
        }
        let words = rewriter.words[range]
        if let given, rewriter.ids.contains(given) {
            let place = pageText.line(leaf.line).lowerBound + leaf.column - 1
            diagnostics.report(
                MarkdownProblems.repeatedID(given, source.location(pageText.origin(place))))
        }
        let id = rewriter.ids.claim(given ?? IDRegistry.slug(words))
        let text = String(decoding: words, as: UTF8.self)
        outline.append(RenderedMarkdown.Heading(level: level, id: id, text: text))
        HeadingID.build(leaf.node, level: shown, id: id)
    }

    private func rewriteCode(_ leaf: Leaf, _ diagnostics: inout Diagnostics) {
        let node = leaf.node
        if let restored = rewriter.restored(node.literal) { node.setLiteral(restored) }
        let info = node.fenceInfo
        guard options.extensions, info.count > 0 else { return }
        if let restored = rewriter.restored(info) { node.setFenceInfo(restored) }
        guard let fence = hooks.fence else { return }
        let opening = pageText.line(leaf.line).lowerBound + leaf.column - 1
        let line = pageText.line(leaf.line + 1)
        let content = min(line.lowerBound + leaf.column - 1, line.upperBound)
        let block = FencedBlock(
            info: String(decoding: node.fenceInfo, as: UTF8.self),
            literal: String(decoding: node.literal, as: UTF8.self),
            location: source.location(pageText.origin(opening)),
            content: source.location(pageText.origin(content)))
        guard let html = fence(block, &diagnostics), let figure = Node.block() else { return }
        figure.setOpening(html)
        node.replace(with: figure)
    }

    private mutating func rewriteHTML(_ leaf: Leaf) {
        let node = leaf.node
        if let restored = rewriter.restored(node.literal) { node.setLiteral(restored) }
        guard options.extensions, !hasSummary, !leaf.isFootnote,
            node.parent?.type == CMARK_NODE_DOCUMENT, Self.isMore(node.literal),
            let mark = Node.block(Self.summaryMark)
        else { return }
        node.replace(with: mark)
        hasSummary = true
        (excerptStart, excerptEnd) = (0, max(0, rewriter.words.count - 1))
    }

    private static func isMore(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        guard literal.count <= 40 else { return false }
        return literal.filter { $0 > 0x20 }.elementsEqual("<!--more-->".utf8)
    }

    private mutating func rewriteTable(_ number: Int, _ diagnostics: inout Diagnostics) {
        lastTable = number
        let table = tables[number]
        var markup = TableMarkup(table.alignments, isDecorated: options.scrollsTables)
        var cells = table.cells[...]
        for end in table.rowEnds {
            markup.beginRow()
            for cell in cells.prefix(upTo: end) {
                markup.beginCell()
                rewrite(cell, of: table, isHeader: end == table.rowEnds[0], &markup, &diagnostics)
                markup.endCell()
            }
            cells = cells.suffix(from: end)
            markup.endRow()
        }
        markup.end()
        Node.markup(markup.bytes).map(table.block.append)
    }

    private mutating func rewrite(
        _ cell: Table.Cell, of table: Table, isHeader: Bool, _ markup: inout TableMarkup,
        _ diagnostics: inout Diagnostics
    ) {
        if cell.range.isEmpty { return }
        let block: Prose.Block = isHeader ? .tableHeader : .tableCell
        var leaf = table.leaf
        guard let node = cell.node else {
            let text = rewriter.locator.text.bytes[cell.range]
            markup.add(text)
            rewriter.take(text, of: leaf, as: block, &diagnostics)
            return
        }
        node.setOpening(markup.take())
        (leaf.node, leaf.line, leaf.column) = (node, cell.line, 1)
        _ = rewriteCell(leaf, as: block, &diagnostics)
    }

    /// Rewrites a leaf of the text of the cells, without its margin.
    private mutating func rewriteCell(
        _ leaf: Leaf, as block: Prose.Block, _ diagnostics: inout Diagnostics
    ) -> Range<Int> {
        swap(&rewriter.locator, &cellLocator)
        defer { swap(&rewriter.locator, &cellLocator) }
        strip(TableBuilder.margin, from: leaf)
        return rewriter.rewrite(leaf, as: block, &diagnostics)
    }

    /// Gives the tables their names, once all captions are known.
    func finishTables() {
        guard options.scrollsTables else { return }
        for (number, table) in tables.enumerated() {
            let caption = captions[number].map {
                String(decoding: rewriter.words[$0], as: UTF8.self)
            }
            table.addRegion(label: caption ?? options.words.table)
        }
    }

    /// Rewrites the footnotes that are referred to, and puts them at the end of the page.
    mutating func addNotes(
        _ leaves: [[Leaf]], _ items: [Node], to root: Node, _ diagnostics: inout Diagnostics
    ) {
        var index = 0
        // A footnote can refer to others, which then follow it.
        while index < rewriter.notes.order.count {
            for leaf in leaves[rewriter.notes.order[index]] { rewrite(leaf, &diagnostics) }
            index += 1
        }
        for (note, definition) in definitions.enumerated() where !rewriter.notes.contains(note) {
            diagnostics.report(
                MarkdownProblems.unusedNote(definition.label, source.location(definition.start)))
        }
        NoteSection(rewriter.notes, options.words).build(items, in: root)
    }

    /// What the page says, and what else is known of it.
    func describe(_ page: inout RenderedMarkdown) {
        page.outline = outline
        page.ids = rewriter.ids.all
        page.words = rewriter.words
        let excerpt = rewriter.words[(excerptStart ?? 0)..<(excerptEnd ?? 0)]
        page.excerpt = String(decoding: excerpt, as: UTF8.self)
        let count = WordCount(rewriter.words)
        page.wordCount = count.words
        page.readingMinutes = count.minutes
    }
}
