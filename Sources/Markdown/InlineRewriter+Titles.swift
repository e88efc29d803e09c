import Diagnostics
import Markup

extension InlineRewriter {
    /// The words of a title, with its expressions replaced.
    func title(
        _ title: UnsafeBufferPointer<UInt8>, _ diagnostics: inout Diagnostics
    ) -> [UInt8] {
        var words: [UInt8] = []
        for piece in pieces(of: title) {
            switch piece {
            case .text(let range): words.append(contentsOf: title[range])
            case .atom(let atom):
                if let value = replacement(of: atom, &diagnostics) {
                    words.append(contentsOf: value.text.utf8)
                } else {
                    words.append(contentsOf: source.bytes[atom.range])
                }
            }
        }
        return words
    }

    /// The markup of a caption, which was written as the title of the image in a leaf that was
    /// just rewritten; its words are taken in as a text of their own.
    mutating func caption(
        _ title: UnsafeBufferPointer<UInt8>, of leaf: Leaf, _ diagnostics: inout Diagnostics
    ) -> [UInt8] {
        let alignment = hooks.prose == nil ? nil : locator.titleAlignment(title, in: leaf)
        var html: [UInt8] = []
        for piece in pieces(of: title) {
            switch piece {
            case .text(let range):
                Escape.append(title[range], to: &html)
                append(title, range, alignment)
            case .atom(let atom):
                html += take(atom, &diagnostics)
            }
        }
        words.append(0x0A)
        report(.caption, of: leaf, &diagnostics)
        return html
    }

    /// Takes in what an atom in a caption stands for, and returns its markup.
    private mutating func take(_ atom: Atom, _ diagnostics: inout Diagnostics) -> [UInt8] {
        let location = source.location(atom.range.lowerBound)
        guard let value = replacement(of: atom, &diagnostics) else {
            let written = source.bytes[atom.range]
            take(written, .text, at: location)
            var html: [UInt8] = []
            Escape.append(written, to: &html)
            return html
        }
        take(value.text.utf8, atom.kind == .citation ? .citation : .expression, at: location)
        return value.html
    }

    private enum Piece {
        case text(Range<Int>)
        case atom(Atom)
    }

    private func pieces(of title: UnsafeBufferPointer<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var done = 0
        for index in title.indices where title[index] == Atom.mark && index >= done {
            guard let (atom, range) = atoms.marked(in: title, at: index, from: done) else {
                continue
            }
            pieces += [.text(done..<range.lowerBound), .atom(atom)]
            done = range.upperBound
        }
        return pieces + [.text(done..<title.count)]
    }
}
