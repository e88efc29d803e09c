import CCmark
import Markup

/// A table of the page, whose place in cmark's tree is one block.
struct Table {
    /// A cell of the table.
    struct Cell {
        /// Its text, in the text of the page.
        var range: Range<Int>
        /// The node within the table that holds what cmark made of it; `nil` when it is plain text,
        /// or empty.
        var node: Node?
        /// The line of that in the text of the cells.
        var line = 0
    }

    /// The block that holds it.
    let block: Node
    /// The paragraph that it was, or stood at the end of.
    let leaf: Leaf
    /// The alignment of each column.
    let alignments: [TableScanner.Alignment]
    /// The cells, row after row, those of the head first.
    var cells: [Cell]
    /// How many cells there are up to the end of each row.
    let rowEnds: [Int]

    /// Puts an empty block behind a leaf.
    init?(_ shape: TableScanner, at leaf: Leaf) {
        guard let block = Node.block("<table>", "</table>") else { return nil }
        self.block = block
        self.leaf = leaf
        alignments = shape.alignments
        cells = shape.cells.map { Cell(range: $0) }
        rowEnds = shape.rowEnds
        block.insert(after: leaf.node)
    }

    /// Moves what cmark made of a cell into the table, behind that of the cells before it.
    mutating func fill(_ cell: Int, with paragraph: Node) {
        guard let node = Node.inline() else { return }
        cells[cell].line = paragraph.startLine
        node.adoptChildren(of: paragraph)
        block.append(node)
        cells[cell].node = node
    }

    /// Moves a paragraph into the table, as its caption.
    func takeCaption(_ paragraph: Node) {
        guard let caption = Node.inline("<caption>", "</caption>\n") else { return }
        caption.adoptChildren(of: paragraph)
        block.prepend(caption)
        paragraph.free()
    }

    /// Puts the table into a region that scrolls, named by its caption or else by a word.
    func addRegion(label: String) {
        let open = """
            <div class="scroll free" role="region" tabindex="0" aria-label="\(Escape.text(label))">
            <table>
            """
        block.setOpening(open.utf8)
        block.setClosing("</table>\n</div>".utf8)
    }
}
