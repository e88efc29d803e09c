extension Unicode.Scalar {
    /// Whether it is a decimal digit or a fraction such as `½`, in any script that pages use.
    var isDigit: Bool {
        if value < 0x80 { return value &- 0x30 < 10 }
        switch value {
        case 0xBC...0xBE, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x2150...0x215E,
            0xFF10...0xFF19:
            return true
        default: return false
        }
    }

    /// What a decimal digit counts; 0 for a fraction.
    var digit: Int { properties.numericType == .decimal ? Int(properties.numericValue ?? 0) : 0 }

    /// Whether it is a letter of a script that sets words apart by spaces: Latin, Greek, Cyrillic.
    ///
    /// Digits may be part of a name together with these, and never with Chinese characters.
    var isLetter: Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        switch value {
        case 0xC0...0x24F, 0x370...0x52F, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            return value != 0xD7 && value != 0xF7
        default: return false
        }
    }

    /// Whether it is a letter that may begin a name or a sentence.
    var isUppercase: Bool {
        value < 0x80 ? value &- 0x41 < 26 : isLetter && properties.isUppercase
    }

    /// Whether it is a letter that begins neither.
    var isLowercase: Bool {
        value < 0x80 ? value &- 0x61 < 26 : isLetter && properties.isLowercase
    }

    /// Whether it is a space of any width or the end of a line.
    var isBlank: Bool {
        switch value {
        case 0x20, 0x0A, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: true
        default: false
        }
    }

    /// Whether it sets a sign or a bound before a number.
    var isSign: Bool { "+-−±≥≤≈~～<>＋－".unicodeScalars.contains(self) }

    /// Whether it is the sign of a currency.
    var isCurrency: Bool { "$€£¥￥₩₹".unicodeScalars.contains(self) }
}
