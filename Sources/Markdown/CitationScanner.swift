import Diagnostics

/// Reads `[@key]` and `[@a; @b]`: keys of letters, digits and `-_.:/+`, parted by semicolons.
enum CitationScanner {
    /// How many bytes a citation has at most.
    private static let limit = 1_000

    /// Where the citation that begins at an index ends, if there is a whole one.
    static func end(_ bytes: [UInt8], at start: Int) -> Int? {
        var index = start + 1
        let end = min(bytes.count, start + limit)
        while true {
            skipSpaces(bytes, &index, end)
            guard index < end, bytes[index] == UInt8(ascii: "@") else { return nil }
            let key = index + 1
            index = key
            while index < end, isKeyByte(bytes[index]) { index += 1 }
            guard index > key else { return nil }
            skipSpaces(bytes, &index, end)
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: "]") { return index + 1 }
            guard bytes[index] == UInt8(ascii: ";") else { return nil }
            index += 1
        }
    }

    /// The keys in a whole citation.
    static func keys(_ source: SourceText, in range: Range<Int>) -> [MarkdownCitation.Key] {
        var keys: [MarkdownCitation.Key] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard source.bytes[index] == UInt8(ascii: "@") else {
                index += 1
                continue
            }
            let name = source.bytes[(index + 1)...].prefix(while: isKeyByte)
            keys.append(
                MarkdownCitation.Key(
                    name: String(decoding: name, as: UTF8.self), location: source.location(index)))
            index = name.endIndex
        }
        return keys
    }

    private static func skipSpaces(_ bytes: [UInt8], _ index: inout Int, _ end: Int) {
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"), 0x80...:
            true
        default: false
        }
    }
}
