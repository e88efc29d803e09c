extension FixedPoint {
    /// How the sign of a number is written.
    public enum Sign: Hashable, Sendable {
        /// A minus before negative numbers only.
        case negative
        /// A plus or minus before every number but zero.
        case always
    }

    /// The number as a reader of the language writes it: grouped by thousands, with U+2212 for minus.
    ///
    /// English and Chinese write `1,234.5`, German `1.234,5`. Four digits are grouped too. A value
    /// that rounds to zero has no sign.
    public func text(_ language: Language, sign: Sign = .negative) -> String {
        let (group, point): (UInt8, UInt8) =
            language.form == .german
            ? (UInt8(ascii: "."), UInt8(ascii: ",")) : (UInt8(ascii: ","), UInt8(ascii: "."))
        return signText(sign) + body(group: group, point: point)
    }

    /// The number for machines: `-1234.5`, a plain hyphen, no grouping.
    public var plain: String {
        (digits < 0 ? "-" : "") + body(group: nil, point: UInt8(ascii: "."))
    }

    private func signText(_ sign: Sign) -> String {
        digits < 0 ? "\u{2212}" : sign == .always && digits > 0 ? "+" : ""
    }

    private func body(group: UInt8?, point: UInt8) -> String {
        // Written from its last digit to its first, then turned round.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(28)
        var rest = digits.magnitude
        var position = 0
        while rest > 0 || position <= places {
            if position == places, places > 0 { bytes.append(point) }
            let whole = position - places
            if let group, whole > 0, whole % 3 == 0 { bytes.append(group) }
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            position += 1
        }
        bytes.reverse()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same number without zeros at the end of its decimals.
    public var trimmed: FixedPoint {
        var (digits, places) = (digits, places)
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        return FixedPoint(digits: digits, places: places)
    }
}
