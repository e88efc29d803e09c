import CCmark

/// A walk through all that is in a node, in order, without recursion.
///
/// All walks of a document use its one iterator, so only one of them can go on at a time.
struct Walk {
    private let iterator: OpaquePointer?
    private let root: Node

    init(_ iterator: OpaquePointer?, of root: Node) {
        self.iterator = iterator
        self.root = root
        cmark_iter_reset(iterator, root.pointer, CMARK_EVENT_ENTER)
    }

    /// The next node within the root, and whether it is entered or left; `nil` at the end.
    mutating func next() -> (node: Node, isEntered: Bool)? {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = Node(cmark_iter_get_node(iterator)),
            node != root
        else { return nil }
        return (node, event == CMARK_EVENT_ENTER)
    }

    /// Passes over what is in the node that was entered last.
    mutating func skip(_ node: Node) {
        cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    }
}
