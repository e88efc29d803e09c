/// Pairs the `~` and `~~` of one leaf, as emphasis is paired: neighbours in the tree only, and
/// equally long.
struct Strikethrough {
    private struct Opener { var node: Node, parent: Node?, order: Int }

    /// The runs that may yet be closed, of one tilde and of two.
    ///
    /// Since the tree is walked in order,
    /// the last are those in the node that the walk is in.
    private var openers: [[Opener]] = [[], []]
    private var order = 0

    /// Takes note of a run of one or two tildes, which stands in a text node of its own.
    mutating func add(_ node: Node, count: Int, canOpen: Bool, canClose: Bool) {
        let parent = node.parent
        order += 1
        if canClose, let opener = openers[count - 1].last, opener.parent == parent {
            openers[count - 1].removeLast()
            // What was opened in between can no longer be closed.
            while let last = openers[2 - count].last, last.order > opener.order {
                openers[2 - count].removeLast()
            }
            guard let open = Node.inline("<del>"), let close = Node.inline("</del>") else { return }
            opener.node.replace(with: open)
            node.replace(with: close)
        } else if canOpen {
            openers[count - 1].append(Opener(node: node, parent: parent, order: order))
        }
    }

    /// Forgets the runs in a node that was walked through, or in a whole leaf.
    mutating func leave(_ parent: Node) {
        if order == 0 { return }
        for count in openers.indices {
            while let last = openers[count].last, last.parent == parent {
                openers[count].removeLast()
            }
        }
    }
}
