import Dates

extension Day {
    /// The day of `YYYY-MM-DD`, alone or followed by a time of day as RFC 3339 writes it.
    init?(startOfTimestamp text: String) {
        var scanner = TimestampScanner(text)
        guard let year = scanner.number(ofDigits: 4), scanner.skip("-"),
            let month = scanner.number(ofDigits: 2), scanner.skip("-"),
            let day = scanner.number(ofDigits: 2), scanner.isAtEnd || scanner.skipTime()
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// Goes through the digits of a timestamp and what stands between them.
private struct TimestampScanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place == bytes.count }

    /// Skips so many digits and gives their number; `nil` when there are fewer.
    mutating func number(ofDigits count: Int) -> Int? {
        let end = place + count
        guard end <= bytes.count else { return nil }
        var number = 0
        while place < end {
            guard Self.isDigit(bytes[place]) else { return nil }
            number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        return number
    }

    /// Skips a character, if it stands there.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard !isAtEnd, bytes[place] == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    /// Skips `Thh:mm:ss`, a fraction or none, and `Z` or an offset, up to the end.
    mutating func skipTime() -> Bool {
        guard skip("T") || skip("t") || skip(" "), skipClock(), skip(":"),
            let second = number(ofDigits: 2), second <= 60
        else { return false }
        if skip(".") {
            guard number(ofDigits: 1) != nil else { return false }
            while !isAtEnd, Self.isDigit(bytes[place]) { place += 1 }
        }
        if skip("Z") || skip("z") { return isAtEnd }
        return (skip("+") || skip("-")) && skipClock() && isAtEnd
    }

    /// Skips `hh:mm`.
    private mutating func skipClock() -> Bool {
        guard let hour = number(ofDigits: 2), hour < 24, skip(":"),
            let minute = number(ofDigits: 2), minute < 60
        else { return false }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
