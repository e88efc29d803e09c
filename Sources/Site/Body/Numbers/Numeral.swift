/// One row of digits as typed, with what groups them and their decimals: `350,000`, `2.78`.
struct Numeral: Hashable {
    /// Where it stands in the text.
    private(set) var range: Range<Int>
    /// How many digits there are.
    private(set) var digits = 0
    /// The whole number that the digits make, of at most the first nine.
    private(set) var value = 0
    /// How many full stops there are within.
    private(set) var points = 0
    /// What groups the digits: a comma, an apostrophe, a space.
    private(set) var separator: Unicode.Scalar?
    /// Whether the first digit is a zero.
    let beginsWithZero: Bool

    /// Reads the digits that begin somewhere.
    init(at start: Int, in text: [Unicode.Scalar]) {
        range = start..<start
        beginsWithZero = text[start] == "0" || text[start] == "０"
        var index = start
        while index < text.count {
            if text[index].isDigit {
                digits += 1
                if digits <= 9 { value = value * 10 + text[index].digit }
            } else if Self.isPoint(text[index]), Self.digits(after: index, in: text) > 0 {
                points += 1
            } else if groups(at: index, in: text) {
                separator = text[index]
            } else {
                break
            }
            index += 1
        }
        range = start..<index
    }

    /// Whether there are digits alone.
    var isPlain: Bool { points == 0 && separator == nil }

    /// Whether it can be the year of a date.
    var isYear: Bool { isPlain && digits == 4 && 1900...2099 ~= value }

    /// Whether it can be the day of a month.
    var isDay: Bool { isPlain && digits <= 2 && 1...31 ~= value }

    /// Whether it can be a month's number.
    var isMonth: Bool { isPlain && digits <= 2 && 1...12 ~= value }

    private static func isPoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "．" || scalar == "\u{66B}"
    }

    /// How many digits follow, up to four.
    private static func digits(after index: Int, in text: [Unicode.Scalar]) -> Int {
        text[(index + 1)...].prefix(4).prefix { $0.isDigit }.count
    }

    /// Whether what stands between two digits only makes the number easier to read.
    private func groups(at index: Int, in text: [Unicode.Scalar]) -> Bool {
        guard points == 0, separator == nil || separator == text[index] else { return false }
        let following = Self.digits(after: index, in: text)
        switch text[index] {
        case ",": return 1...3 ~= following
        case "'", "’", "٬", "\u{2009}", "\u{202F}": return following == 3
        case "，": return following == 3 && text[index - 1].value >= 0xFF10
        case " ", "\u{A0}":
            return following == 3 && !beginsWithZero && (separator != nil || digits <= 3)
        default: return false
        }
    }
}
