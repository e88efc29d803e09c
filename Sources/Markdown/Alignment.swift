/// Which bytes of the text that cmark read became which bytes of a text node.
struct Alignment {
    /// A stretch of the node's text.
    struct Stretch {
        /// Where it is in the node's text.
        var literal: Range<Int>
        /// Where it is in the text that cmark read.
        var offset: Int
        /// Whether both are the same bytes; otherwise it is an escape, a reference or smart
        /// punctuation.
        var isVerbatim: Bool
    }

    /// The first stretch, mostly the only one, and the others.
    private var first: Stretch
    private var others: [Stretch] = []
    /// Where the text that became the node ends.
    private(set) var end: Int

    /// Aligns a text with what begins at an offset; `nil` when that is not it.
    init?(
        _ literal: UnsafeBufferPointer<UInt8>, at offset: Int, in text: UnsafeBufferPointer<UInt8>
    ) {
        guard offset >= 0, offset <= text.count else { return nil }
        let same = Self.equalBytes(literal, 0, text, offset)
        first = Stretch(literal: 0..<same, offset: offset, isVerbatim: true)
        end = offset + same
        var index = same
        while index < literal.count {
            guard let (written, read) = Self.substitution(literal, index, text, end) else {
                return nil
            }
            add(read, written, isVerbatim: false, &index)
            let same = Self.equalBytes(literal, index, text, end)
            if same > 0 { add(same, same, isVerbatim: true, &index) }
        }
    }

    /// A text that could not be found, taken to be at an offset.
    init(unfound literal: UnsafeBufferPointer<UInt8>, at offset: Int) {
        first = Stretch(literal: 0..<literal.count, offset: offset, isVerbatim: false)
        end = offset
    }

    private mutating func add(
        _ read: Int, _ written: Int, isVerbatim: Bool, _ index: inout Int
    ) {
        let stretch = Stretch(literal: index..<index + read, offset: end, isVerbatim: isVerbatim)
        if first.literal.isEmpty { first = stretch } else { others.append(stretch) }
        index += read
        end += written
    }

    /// How many bytes are the same up to the next escape.
    private static func equalBytes(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int,
        _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Int {
        let limit = min(literal.count - index, text.count - offset)
        var count = 0
        while count < limit, literal[index + count] == text[offset + count] {
            if text[offset + count] == UInt8(ascii: "\\"), offset + count + 1 < text.count,
                isPunctuation(text[offset + count + 1])
            {
                break
            }
            if text[offset + count] == UInt8(ascii: "&"),
                isReference(literal, index + count, text, offset + count)
            {
                break
            }
            count += 1
        }
        return count
    }

    /// Whether a `&` begins a reference that was read as the character it names.
    private static func isReference(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int,
        _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Bool {
        guard let end = text[offset...].prefix(40).firstIndex(of: UInt8(ascii: ";")) else {
            return false
        }
        return !literal[index...].starts(with: text[offset...end])
    }

    /// How many bytes were written, and became how many, where the two differ.
    private static func substitution(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int,
        _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> (written: Int, read: Int)? {
        guard offset < text.count else { return nil }
        let read = scalarWidth(literal, index)
        switch text[offset] {
        // The margin of a further line, in a title.
        case 0x20, 0x09, UInt8(ascii: ">"):
            guard index > 0, literal[index - 1] == 0x0A else { return nil }
            let margin = text[offset...].prefix {
                $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">")
            }
            return (margin.count, 0)
        case UInt8(ascii: "\\") where offset + 1 < text.count && text[offset + 1] == literal[index]:
            return (2, 1)
        case UInt8(ascii: "&"):
            guard let end = text[offset...].prefix(40).firstIndex(of: UInt8(ascii: ";")) else {
                return nil
            }
            return (end + 1 - offset, read)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return read == 3 ? (1, 3) : nil
        case UInt8(ascii: "-"), UInt8(ascii: "."):
            guard read == 3, literal[index] == 0xE2, literal[index + 1] == 0x80 else { return nil }
            return (literal[index + 2] == 0x93 ? 2 : 3, 3)
        default: return nil
        }
    }

    private static func scalarWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let width =
            switch bytes[index] {
            case ..<0xC0: 1
            case ..<0xE0: 2
            case ..<0xF0: 3
            default: 4
            }
        return min(width, bytes.count - index)
    }

    /// How many stretches there are.
    var count: Int { others.count + 1 }

    /// The stretch of a number, from 0.
    subscript(number: Int) -> Stretch { number == 0 ? first : others[number - 1] }

    private var last: Stretch { others.last ?? first }

    /// Where a byte of the literal was written.
    func offset(_ index: Int) -> Int {
        if index >= last.literal.upperBound { return end }
        let stretch = self[number { $0.literal.lowerBound <= index }]
        if !stretch.isVerbatim { return stretch.offset }
        return stretch.offset + index - stretch.literal.lowerBound
    }

    /// Whether a part of the literal stands in the text as it is.
    func isVerbatim(_ range: Range<Int>) -> Bool {
        let stretch = self[number { $0.literal.lowerBound <= range.lowerBound }]
        return stretch.isVerbatim && range.upperBound <= stretch.literal.upperBound
    }

    /// Where in the literal something stands that was written at an offset.
    func literalIndex(of offset: Int) -> Int {
        guard offset < end else { return last.literal.upperBound }
        let stretch = self[number { $0.offset <= offset }]
        return stretch.isVerbatim
            ? stretch.literal.lowerBound + offset - stretch.offset : stretch.literal.lowerBound
    }

    /// The number of the last stretch that does not lie behind something.
    private func number(_ isAtMost: (Stretch) -> Bool) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isAtMost(self[middle]) { low = middle } else { high = middle }
        }
        return low
    }

    /// The number of the stretch that holds a byte of the literal.
    func number(at index: Int) -> Int { number { $0.literal.lowerBound <= index } }
}

/// Whether a byte is ASCII punctuation.
func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
}
