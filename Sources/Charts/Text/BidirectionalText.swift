/// Text whose own direction cannot reach beyond it.
enum BidirectionalText {
    /// The text without bidirectional controls, in an isolate where it runs from right to left.
    ///
    /// Source: Unicode Standard Annex 9, 2.4 and 2.7.
    static func isolated(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return text }
        var cleaned = String.UnicodeScalarView()
        var isRightToLeft = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
                0x1E800...0x1EFFF:
                isRightToLeft = true
            default: break
            }
            cleaned.append(scalar)
        }
        return isRightToLeft ? "\u{2068}\(String(cleaned))\u{2069}" : String(cleaned)
    }
}
