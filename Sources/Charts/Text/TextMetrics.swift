/// How wide text will be, without a browser: Inter's own advances and kerning, and classes for what
/// it lacks.
enum TextMetrics {
    /// The size of all text of a drawing, in its units.
    static let size = 13.0

    /// The width of text in units of the drawing.
    static func width(_ text: String, bold: Bool = false) -> Double {
        width(text, bold ? .bold : .regular)
    }

    /// The room to keep for text: that of the widest font that stands in for Inter, and at least
    /// 8 % more than Inter takes.
    static func reserved(_ text: String, bold: Bool = false) -> Double {
        max(1.08 * width(text, bold: bold), width(text, bold ? .fallbackBold : .fallbackRegular))
            + 2
    }

    private static func width(_ text: String, _ font: Font) -> Double {
        let advances = font.advances
        var thousandths = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return slowWidth(text, font) }
            thousandths += Int(advances[Int(byte) - 0x20])
        }
        return Double(thousandths + font.kerning(text)) * size / 1000
    }

    private static func slowWidth(_ text: String, _ font: Font) -> Double {
        let thousandths = text.reduce(font.kerning(text)) { $0 + advance($1, font) }
        return Double(thousandths) * size / 1000
    }

    private static func advance(_ character: Character, _ font: Font) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
            return 1300
        }
        return font.advance(first) ?? classAdvance(first)
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
