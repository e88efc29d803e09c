/// A block that holds text and no other block, and where it stands.
struct Leaf {
    enum Kind {
        case paragraph
        /// What stands before a table in its paragraph, read again with the cells.
        case splitParagraph
        case heading
        case code
        case html
        /// A table that a paragraph was turned into, by its number.
        case table(Int)
    }

    var node: Node
    var kind: Kind
    /// How many `>` stand before each of its lines.
    var quotations = 0
    /// Whether one of them is a quotation, and not an alert.
    var isQuoted = false
    var isListItem = false
    /// Whether it is the first block of an item.
    var startsItem = false
    var isFootnote = false
    /// Whether its first line is the `[!NOTE]` of an alert, and gone already.
    var isBelowAlert = false
    /// The line and column of its first character in the text that cmark read, from 1.
    var line: Int
    var column: Int

    init(_ node: Node, _ kind: Kind) {
        self.node = node
        self.kind = kind
        (line, column) = (node.startLine, node.startColumn)
    }
}
