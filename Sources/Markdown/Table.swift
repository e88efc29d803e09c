import CCmark
import Markup

/// A table in cmark's tree.
struct Table {
    /// The block that holds it.
    let block: Node
    /// Its cells in order, each a leaf of the text of all cells, with whether it is in the head.
    private(set) var cells: [(leaf: Leaf, isHeader: Bool)] = []
    private let shape: TableScanner
    /// The start tags of each column's cells.
    private let headerTags: [String]
    private let cellTags: [String]
    private let isDecorated: Bool

    /// How many cells that a row lacks are filled in, in one table: rows of a wide table that hold
    /// one cell each would make a page of the square of their number.
    private static let fillLimit = 100_000
    private var filled = 0

    /// Puts an empty block behind a paragraph.
    init?(_ shape: TableScanner, at paragraph: Node, isDecorated: Bool) {
        guard let block = Node.block("<table>", "</table>") else { return nil }
        self.block = block
        self.shape = shape
        headerTags = shape.alignments.map { Self.tag("th", $0, isDecorated: isDecorated) }
        cellTags = shape.alignments.map { Self.tag("td", $0, isDecorated: isDecorated) }
        self.isDecorated = isDecorated
        block.insert(after: paragraph)
    }

    /// Builds the rows; `content` gives the paragraph that holds what is in a cell.
    mutating func build(_ place: Leaf, _ content: (Range<Int>) -> Node?) {
        guard let head = Node.block("<thead>", "</thead>") else { return }
        block.append(head)
        addRow(shape.header, to: head, isHeader: true, place, content)
        guard !shape.rows.isEmpty, let body = Node.block("<tbody>", "</tbody>") else { return }
        block.append(body)
        for row in shape.rows { addRow(row, to: body, isHeader: false, place, content) }
    }

    private mutating func addRow(
        _ ranges: [Range<Int>], to group: Node, isHeader: Bool, _ place: Leaf,
        _ content: (Range<Int>) -> Node?
    ) {
        guard let row = Node.block("<tr>", "</tr>") else { return }
        group.append(row)
        for (column, range) in ranges.enumerated() {
            let (open, close) =
                isHeader ? (headerTags[column], "</th>\n") : (cellTags[column], "</td>\n")
            guard let cell = Node.inline(open, close) else { return }
            row.append(cell)
            guard let paragraph = content(range) else { continue }
            var leaf = place
            (leaf.node, leaf.line, leaf.column) = (cell, paragraph.startLine, 1)
            cell.adoptChildren(of: paragraph)
            cells.append((leaf, isHeader))
        }
        let missing = shape.alignments.count - ranges.count
        guard missing > 0, filled + missing <= Self.fillLimit else { return }
        filled += missing
        let fill = cellTags[ranges.count...].map { $0 + "</td>\n" }
        Node.inline(fill.joined()).map(row.append)
    }

    private static func tag(
        _ name: String, _ alignment: TableScanner.Alignment, isDecorated: Bool
    ) -> String {
        let scope = isDecorated && name == "th" ? " scope=\"col\"" : ""
        let place =
            switch (alignment, isDecorated) {
            case (.unset, _), (.left, true): ""
            case (.left, false): " align=\"left\""
            case (.center, false): " align=\"center\""
            case (.right, false): " align=\"right\""
            case (.center, true): " class=\"c\""
            case (.right, true): " class=\"r\""
            }
        return "<\(name)\(scope)\(place)>"
    }

    /// Moves a paragraph into the table, as its caption.
    func takeCaption(_ paragraph: Node) {
        guard let caption = Node.inline("<caption>", "</caption>\n") else { return }
        caption.adoptChildren(of: paragraph)
        block.prepend(caption)
        paragraph.free()
    }

    /// Puts the table into a region that scrolls, named by its caption or else by a word.
    func finish(label: String) {
        guard isDecorated else { return }
        let open = """
            <div class="scroll free" role="region" tabindex="0" aria-label="\(Escape.text(label))">
            <table>
            """
        block.setOpening(open.utf8)
        block.setClosing("</table>\n</div>".utf8)
    }
}
