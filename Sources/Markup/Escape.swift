/// Escaping for HTML, SVG and XML.
///
/// What is appended is safe in content and in quoted attributes: `& < > " '` become references.
/// Characters that XML 1.0 forbids (production 2, Char) or that HTML counts as stray controls are
/// dropped: U+0000 to U+001F but tab, line feed and carriage return; U+007F to U+009F; U+FFFE and
/// U+FFFF.
///
/// Bytes that are not UTF-8 pass as they are. Nothing can hide in them, since a reader decodes each
/// ill-formed sequence to U+FFFD and never takes an ASCII byte for a part of one; but the output is
/// well-formed XML only when the input was UTF-8.
public enum Escape {
    /// Appends a text, escaped.
    public static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(contiguous: $0, to: &output) }
    }

    /// Appends text, escaped.
    public static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
        append(text.utf8, to: &output)
    }

    /// Appends UTF-8 bytes, escaped.
    public static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
        let done: Void? = bytes.withContiguousStorageIfAvailable {
            append(contiguous: $0, to: &output)
        }
        if done == nil {
            Array(bytes).withUnsafeBufferPointer { append(contiguous: $0, to: &output) }
        }
    }

    /// The escaped text as a string.
    public static func text(_ text: some StringProtocol) -> String {
        var text = String(text)
        // Most texts stay as they are.
        guard text.withUTF8({ $0.contains(where: mayBeReplaced) }) else { return text }
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends bytes, escaped.
    private static func append(
        contiguous bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) {
        var start = 0
        var index = 0
        while index < bytes.count {
            guard mayBeReplaced(bytes[index]),
                let (reference, length) = replacement(bytes, at: index)
            else {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            reference.withUTF8Buffer { output.append(contentsOf: $0) }
            index += length
            start = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// Whether what is replaced may begin with a byte, told in few instructions since hardly any
    /// does.
    private static func mayBeReplaced(_ byte: UInt8) -> Bool {
        // A bit for each byte: the controls but tab, line feed and carriage return, then "&'<>.
        byte < 0x7F
            ? byte < 64 && 0x5000_00C4_FFFF_D9FF as UInt64 &>> UInt64(byte) & 1 == 1
            : byte == 0x7F || byte == 0xC2 || byte == 0xEF
    }

    /// What stands for the character at a byte, and how many bytes it replaces; `nil` when it stays.
    private static func replacement(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (StaticString, length: Int)? {
        switch bytes[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F: ("", 1)
        case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]):
            ("", 2)
        case 0xEF
        where index + 2 < bytes.count && bytes[index + 1] == 0xBF
            && (0xBE...0xBF).contains(bytes[index + 2]):
            ("", 3)
        default: nil
        }
    }
}
