extension Character {
    /// How many columns of a terminal the character takes: 0, 1, or 2 for East Asian wide ones and
    /// emoji.
    ///
    /// An estimate, as terminals differ. Source: Unicode Standard Annex 11, East Asian Width, the
    /// blocks whose characters are wide or full-width.
    var terminalWidth: Int {
        if isASCII { return 1 }
        guard let first = unicodeScalars.first else { return 0 }
        if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return wideBlocks.contains { $0.contains(first.value) } ? 2 : 1
        }
    }

    /// Whether the character steers the terminal, or the direction of its text, instead of showing.
    var isTerminalControl: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }
}

extension String {
    /// The text on one line, each character that would steer a terminal replaced by U+FFFD.
    var withoutTerminalControls: String {
        String(map { $0.isTerminalControl ? "\u{FFFD}" : $0 })
    }
}

/// Hangul letters and syllables, CJK ideographs, kana and signs, full-width forms.
private let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]
