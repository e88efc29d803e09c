/// Numbers as hexadecimal digits in bytes.
enum Hexadecimal {
    /// So many digits of a number, the lowest ones, with leading zeros.
    static func digits(_ value: UInt64, _ count: Int) -> [UInt8] {
        (1...count).map { place in
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * (count - place)) & 15)
            return digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a")
        }
    }

    /// The number that 1 to 16 lower-case digits stand for; `nil` for anything else.
    static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard (1...16).contains(digits.count) else { return nil }
        var value: UInt64 = 0
        for byte in digits {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }
}
