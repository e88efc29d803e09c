import Dates

extension Day {
    /// The day of `YYYY-MM-DD`, alone or followed by a time of day as RFC 3339 writes it.
    init?(startOfTimestamp text: String) {
        guard text.utf8.count > 10 else {
            self.init(text)
            return
        }
        guard let day = Day(Substring(text.utf8.prefix(10))), Self.isTime(Array(text.utf8)[10...])
        else {
            return nil
        }
        self = day
    }

    /// Whether bytes are `Thh:mm:ss`, a fraction or none, and `Z` or an offset.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 10, "Tt ".utf8.contains(bytes[bytes.startIndex]) else { return false }
        let time = bytes.dropFirst().prefix(8)
        guard matches(time, separators: 2), number(time, 0) < 24, number(time, 3) < 60,
            number(time, 6) <= 60
        else { return false }
        var rest = bytes.dropFirst(9)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { isDigit($0) }
            guard !digits.isEmpty else { return false }
            rest = rest[digits.endIndex...]
        }
        return isOffset(rest)
    }

    private static func isOffset(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let sign = bytes.first else { return false }
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return bytes.count == 1 }
        let offset = bytes.dropFirst()
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), offset.count == 5,
            matches(offset, separators: 1)
        else { return false }
        return number(offset, 0) < 24 && number(offset, 3) < 60
    }

    /// Whether bytes are pairs of digits with colons between them.
    private static func matches(_ bytes: ArraySlice<UInt8>, separators: Int) -> Bool {
        bytes.count == separators * 3 + 2
            && bytes.enumerated().allSatisfy { index, byte in
                index % 3 == 2 ? byte == UInt8(ascii: ":") : isDigit(byte)
            }
    }

    /// The number of two digits, which are known to be there.
    private static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
        let digits = bytes.dropFirst(offset).prefix(2)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
