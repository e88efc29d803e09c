import CCmark

/// All leaves of a document in order, found in one walk.
struct LeafCollector {
    /// The leaves of the page itself.
    var body: [Leaf] = []
    /// The leaves of each footnote.
    var notes: [[Leaf]] = []
    /// The items that hold the footnotes.
    private(set) var noteItems: [Node] = []
    /// The blocks that have no part in the page, to be freed.
    private(set) var leftovers: [Node] = []
    private(set) var alerts: [Alert] = []
    private let findsAlerts: Bool
    private var isPreface: Bool
    private var quotations: [Bool] = []
    private var quoted = 0
    private var items = 0

    /// Walks the tree; a document that begins with footnotes has them in a list, and a paragraph
    /// behind it.
    init(_ document: borrowing MarkdownDocument, hasNotes: Bool, findsAlerts: Bool, lines: Int) {
        body.reserveCapacity(lines / 3)
        isPreface = hasNotes
        self.findsAlerts = findsAlerts
        guard let root = document.root else { return }
        var walk = Walk(document.iterator, of: root)
        while let (node, isEntered) = walk.next() {
            if !isEntered {
                leave(node)
            } else if enter(node) {
                walk.skip(node)
            }
        }
    }

    /// The lines of the text that cmark read that are code or raw HTML, in order.
    var codeLines: [ClosedRange<Int>] {
        (notes.joined() + body).compactMap { leaf in
            switch leaf.kind {
            case .code, .html: leaf.line...max(leaf.line, leaf.node.endLine)
            default: nil
            }
        }
    }

    /// Takes note of a block, and tells whether to pass over what is in it.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            let alert = findsAlerts ? Alert(node) : nil
            if let alert { alerts.append(alert) }
            quotations.append(alert == nil)
            quoted += alert == nil ? 1 : 0
            return false
        case CMARK_NODE_ITEM:
            if isPreface, items == 0 {
                noteItems.append(node)
                notes.append([])
            }
            items += 1
            return false
        case CMARK_NODE_PARAGRAPH:
            enterParagraph(node)
            return true
        case CMARK_NODE_HEADING:
            add(Leaf(node, .heading))
            return true
        case CMARK_NODE_CODE_BLOCK:
            add(Leaf(node, .code))
            return false
        case CMARK_NODE_HTML_BLOCK:
            add(Leaf(node, .html))
            return false
        default: return false
        }
    }

    private mutating func leave(_ node: Node) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quoted -= quotations.popLast() == true ? 1 : 0
        case CMARK_NODE_ITEM: items -= 1
        default: break
        }
    }

    private mutating func enterParagraph(_ node: Node) {
        if isPreface, items == 0, quotations.isEmpty {
            isPreface = false
            leftovers.append(node)
            if let list = node.previous { leftovers.append(list) }
        } else if node.firstChild == nil {
            leftovers.append(node)
        } else {
            var leaf = Leaf(node, .paragraph)
            if let alert = alerts.last, node.parent == alert.quotation, node.previous == nil {
                leaf.isBelowAlert = true
            }
            add(leaf)
        }
    }

    private mutating func add(_ leaf: Leaf) {
        var leaf = leaf
        leaf.quotations = quotations.count
        leaf.isQuoted = quoted > 0
        leaf.isFootnote = isPreface
        leaf.isListItem = items > (isPreface ? 1 : 0)
        leaf.startsItem =
            leaf.isListItem && leaf.node.previous == nil
            && leaf.node.parent?.type == CMARK_NODE_ITEM
        if isPreface, !notes.isEmpty {
            notes[notes.count - 1].append(leaf)
        } else {
            body.append(leaf)
        }
    }
}
