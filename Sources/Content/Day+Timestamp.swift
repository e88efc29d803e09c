import Dates

extension Day {
    /// The day of `YYYY-MM-DD`, alone or followed by a time of day as RFC 3339 writes it.
    init?(startOfTimestamp text: String) {
        guard text.utf8.count > 10 else {
            self.init(text)
            return
        }
        guard let day = Day(text.prefix(10)), Self.isTime(Array(text.utf8)[10...]) else {
            return nil
        }
        self = day
    }

    /// Whether bytes are `Thh:mm:ss`, a fraction or none, and `Z` or an offset.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 10, "Tt ".utf8.contains(bytes[bytes.startIndex]) else { return false }
        let time = bytes.dropFirst().prefix(8)
        guard matches(time, separators: 2), let hour = number(time, 0),
            let minute = number(time, 3),
            let second = number(time, 6), hour < 24, minute < 60, second <= 60
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
            matches(offset, separators: 1), let hour = number(offset, 0),
            let minute = number(offset, 3)
        else { return false }
        return hour < 24 && minute < 60
    }

    /// Whether bytes are pairs of digits with colons between them.
    private static func matches(_ bytes: ArraySlice<UInt8>, separators: Int) -> Bool {
        bytes.count == separators * 3 + 2
            && bytes.enumerated().allSatisfy { index, byte in
                index % 3 == 2 ? byte == UInt8(ascii: ":") : isDigit(byte)
            }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int? {
        Int(String(decoding: bytes.dropFirst(offset).prefix(2), as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
