/// How wide text will be, without a browser: Inter's own advances, and classes for what it lacks.
enum TextMetrics {
    /// The size of all text of a drawing, in its units.
    static let size = 13.0

    /// The width of text in units of the drawing.
    static func width(_ text: String, bold: Bool = false) -> Double {
        let table = bold ? FontAdvances.bold : FontAdvances.regular
        var sum = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return slowWidth(text, bold: bold) }
            sum += Int(table[Int(byte) - 0x20])
        }
        return Double(sum) * size / 1000
    }

    /// The room to keep for text: fonts that stand in for Inter are up to 8 % wider.
    static func reserved(_ text: String, bold: Bool = false) -> Double {
        1.08 * width(text, bold: bold) + 2
    }

    private static func slowWidth(_ text: String, bold: Bool) -> Double {
        let thousandths = text.reduce(0) { $0 + advance($1, bold: bold) }
        return Double(thousandths) * size / 1000
    }

    private static func advance(_ character: Character, bold: Bool) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
            return 1300
        }
        let dense = bold ? FontAdvances.bold : FontAdvances.regular
        let value = first.value
        if (0x20..<0x180).contains(value), dense[Int(value) - 0x20] > 0 {
            return Int(dense[Int(value) - 0x20])
        }
        let others = bold ? FontAdvances.boldOthers : FontAdvances.regularOthers
        if let index = FontAdvances.others.firstIndex(where: { UInt32($0) == value }),
            others[index] > 0
        {
            return Int(others[index])
        }
        return classAdvance(first)
    }

    /// The advance of a character by its class.
    ///
    /// Source: Unicode Standard Annex 11, the wide blocks.
    private static func classAdvance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x20, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return 0
        case 0xFF61...0xFFDC: return 500
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 1000
        case 0x1F000...0x1FAFF: return 1300
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return 620
        }
    }
}
