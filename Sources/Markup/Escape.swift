/// Escaping for HTML, SVG and XML.
public enum Escape {
    /// Appends text with `& < > " '` as references, safe in content and in quoted attributes.
    ///
    /// Characters that XML 1.0 forbids (controls but tab, line feed and carriage return, U+FFFE,
    /// U+FFFF) are dropped. Source: XML 1.0, production 2, Char.
    public static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
        if done == nil { append(Array(text.utf8), to: &output) }
    }

    /// Appends UTF-8 bytes with `& < > " '` as references; see ``append(_:to:)-(StringProtocol,_)``.
    public static func append(
        _ bytes: some RandomAccessCollection<UInt8>, to output: inout [UInt8]
    ) {
        var start = bytes.startIndex
        var index = start
        while index != bytes.endIndex {
            let length = replacement(bytes, at: index, &output, from: start)
            if length > 0 {
                index = bytes.index(index, offsetBy: length)
                start = index
            } else {
                index = bytes.index(after: index)
            }
        }
        output.append(contentsOf: bytes[start..<index])
    }

    /// The escaped text as a string.
    public static func text(_ text: some StringProtocol) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Flushes what stands before a byte that must be replaced, appends what replaces it, and
    /// returns how many bytes are used up; 0 when the byte stays.
    private static func replacement<Bytes: RandomAccessCollection<UInt8>>(
        _ bytes: Bytes, at index: Bytes.Index, _ output: inout [UInt8], from start: Bytes.Index
    ) -> Int {
        let reference: StaticString
        var length = 1
        switch bytes[index] {
        case UInt8(ascii: "&"): reference = "&amp;"
        case UInt8(ascii: "<"): reference = "&lt;"
        case UInt8(ascii: ">"): reference = "&gt;"
        case UInt8(ascii: "\""): reference = "&quot;"
        case UInt8(ascii: "'"): reference = "&#39;"
        case 0x09, 0x0A, 0x0D: return 0
        case 0..<0x20, 0x7F: reference = ""
        case 0xEF where isNoncharacter(bytes, at: index):
            reference = ""
            length = 3
        default: return 0
        }
        output.append(contentsOf: bytes[start..<index])
        reference.withUTF8Buffer { output.append(contentsOf: $0) }
        return length
    }

    private static func isNoncharacter<Bytes: RandomAccessCollection<UInt8>>(
        _ bytes: Bytes, at index: Bytes.Index
    ) -> Bool {
        guard bytes.distance(from: index, to: bytes.endIndex) >= 3 else { return false }
        let second = bytes.index(after: index)
        return bytes[second] == 0xBF && bytes[bytes.index(after: second)] >= 0xBE
    }
}
