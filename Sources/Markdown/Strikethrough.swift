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

/// How a run of delimiters stands between its neighbours. Source: CommonMark 0.30, 6.2.
struct Flanking {
    let canOpen: Bool
    let canClose: Bool

    init(of run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        let before = CharacterClass(before: run.lowerBound, in: text)
        let after = CharacterClass(after: run.upperBound, in: text)
        canOpen = after != .space && (after != .punctuation || before != .other)
        canClose = before != .space && (before != .punctuation || after != .other)
    }

    private enum CharacterClass {
        case space, punctuation, other

        init(before index: Int, in text: UnsafeBufferPointer<UInt8>) {
            var start = index - 1
            while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
            self.init(text[max(start, 0)..<index])
        }

        init(after index: Int, in text: UnsafeBufferPointer<UInt8>) {
            self.init(text[index..<min(index + 4, text.count)])
        }

        private init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
                self = .space
                return
            }
            if scalar.properties.isWhitespace {
                self = .space
            } else if scalar.isASCII {
                self = isPunctuation(UInt8(truncatingIfNeeded: scalar.value)) ? .punctuation : .other
            } else {
                switch scalar.properties.generalCategory {
                case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                    .initialPunctuation, .finalPunctuation, .otherPunctuation:
                    self = .punctuation
                default: self = .other
                }
            }
        }
    }
}
