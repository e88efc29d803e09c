/// Numbers as hexadecimal digits in bytes, for files with thousands of them.
enum Hexadecimal {
    /// So many digits of a number, the lowest ones, with leading zeros.
    static func digits(_ value: UInt64, _ count: Int) -> [UInt8] {
        var digits: [UInt8] = []
        write(value, count, to: &digits)
        return digits
    }

    /// Writes so many digits of a number behind other bytes.
    static func write(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
        for place in 1...count {
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * (count - place)) & 15)
            bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
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
