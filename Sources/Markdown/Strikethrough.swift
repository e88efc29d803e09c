/// Pairs the `~` and `~~` of one leaf, as emphasis is paired: neighbours in the tree only, and
/// equally long.
struct Strikethrough {
    private struct Place: Hashable { var parent: Node?, count: Int }

    private struct Opener { var node: Node, order: Int }

    private var openers: [Place: [Opener]] = [:]
    private var order = 0

    /// Takes note of a run of tildes, which stands in a text node of its own.
    mutating func add(_ node: Node, count: Int, canOpen: Bool, canClose: Bool) {
        let place = Place(parent: node.parent, count: count)
        order += 1
        if canClose, let opener = openers[place]?.popLast() {
            // What was opened in between can no longer be closed.
            let other = Place(parent: place.parent, count: 3 - count)
            while let last = openers[other]?.last, last.order > opener.order {
                openers[other]?.removeLast()
            }
            guard let open = Node.inline("<del>"), let close = Node.inline("</del>") else { return }
            opener.node.replace(with: open)
            node.replace(with: close)
        } else if canOpen {
            openers[place, default: []].append(Opener(node: node, order: order))
        }
    }

    /// Forgets the runs of the leaf before.
    mutating func reset() {
        if order > 0 { self = Strikethrough() }
    }
}
