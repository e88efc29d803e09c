/// A stretch of the source that cmark must not look into.
///
/// cmark is given a mark instead: the byte 1, then the atom's number in six letters. A mark counts
/// as a letter to cmark's rules of emphasis; that of something in brackets stands between two `=`,
/// which count as punctuation as the brackets do.
struct Atom {
    /// What the stretch is.
    enum Kind: Equatable {
        /// A whole `{{ … }}`.
        case expression
        /// A `{{ … }}` with another one in it.
        case nested
        /// A `[@key]`.
        case citation
        /// A `[^label]` with the number of its definition.
        case note(Int)
    }

    /// The byte that begins a mark.
    static let mark: UInt8 = 1
    /// How many letters follow it.
    static let letters = 6
    /// How many atoms there can be; what comes later is left to cmark.
    static let limit = 1 << (4 * letters)

    var kind: Kind
    /// The bytes of the source.
    var range: Range<Int>

    /// Whether the mark stands between two `=`.
    var isBracketed: Bool {
        switch kind {
        case .expression, .nested: false
        case .citation, .note: true
        }
    }

    /// The mark of the atom of a number.
    func mark(_ number: Int) -> [UInt8] {
        var bytes = isBracketed ? [UInt8(ascii: "="), Self.mark] : [Self.mark]
        for place in (0..<Self.letters).reversed() {
            bytes.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: number >> (4 * place) & 15))
        }
        if isBracketed { bytes.append(UInt8(ascii: "=")) }
        return bytes
    }
}

extension Array<Atom> {
    /// The atom whose mark has its first byte at an index, and the bytes of the whole mark; `nil`
    /// where they are not a mark, but a reference such as `&#1;` made that byte.
    func marked(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int
    ) -> (atom: Atom, range: Range<Int>)? {
        let letters = index + 1..<index + 1 + Atom.letters
        guard letters.upperBound <= text.count else { return nil }
        var number = 0
        for letter in text[letters] {
            guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "P") else { return nil }
            number = number << 4 | Int(letter - UInt8(ascii: "A"))
        }
        guard number < count else { return nil }
        let atom = self[number]
        guard atom.isBracketed else { return (atom, index..<letters.upperBound) }
        guard index > start, text[index - 1] == UInt8(ascii: "="),
            letters.upperBound < text.count, text[letters.upperBound] == UInt8(ascii: "=")
        else { return nil }
        return (atom, index - 1..<letters.upperBound + 1)
    }
}
