/// A number as typed: numerals, what joins them into a range, date or fraction, and what is glued
/// to the last of them.
///
/// `30,000–38,796`, `2025-03-18`, `10:30`, `41万` and `100km` are one each.
struct TypedNumber: Hashable {
    /// Where it stands in the text, from the first digit to the end of the glued unit.
    private(set) var range: Range<Int>
    /// The rows of digits, at least one.
    private(set) var numerals: [Numeral]
    /// What stands between one numeral and the next.
    private(set) var joints: [Unicode.Scalar] = []
    /// The letters glued to the last numeral, and what is glued to these.
    private(set) var suffix = ""
    /// Whether a sign such as `%` or `万` is glued to a numeral.
    private(set) var hasUnitSign = false

    /// Reads the number whose first digit stands somewhere.
    init(at start: Int, in text: [Unicode.Scalar]) {
        let first = Numeral(at: start, in: text)
        numerals = [first]
        range = first.range
        readUnit(in: text)
        while let (joint, next) = joint(in: text) {
            joints.append(joint)
            numerals.append(Numeral(at: next, in: text))
            range = start..<(numerals.last?.range.upperBound ?? next)
            readUnit(in: text)
        }
    }

    /// The first numeral.
    var first: Numeral { numerals[0] }

    /// Whether the letters glued to it are no unit, so that all is a name such as `5G`.
    var isName: Bool {
        guard !suffix.isEmpty else { return false }
        if suffix == "K", joints.isEmpty, [2, 4, 8].contains(first.value) { return true }
        return !NumberWords.gluedUnits.contains(suffix)
    }

    /// Whether each numeral can be a year: `2025`, `2024–2025`, `2024/25`.
    var isYear: Bool {
        guard suffix.isEmpty, !hasUnitSign, first.isYear else { return false }
        return zip(joints, numerals.dropFirst()).allSatisfy { joint, numeral in
            joint != ":" && (numeral.isYear || numeral.isPlain && numeral.digits == 2)
        }
    }

    /// Whether each numeral can be the day of a month, with or without `st` and the like.
    var isDay: Bool {
        !hasUnitSign && (suffix.isEmpty || isOrdinal) && numerals.allSatisfy(\.isDay)
    }

    /// Whether `st`, `nd`, `rd` or `th` is glued to it.
    var isOrdinal: Bool { ["st", "nd", "rd", "th"].contains(suffix) }

    /// Reads what is glued to the last numeral.
    private mutating func readUnit(in text: [Unicode.Scalar]) {
        var end = range.upperBound
        while end < text.count, text[end].isLetter || text[end].isDigit { end += 1 }
        suffix = String(String.UnicodeScalarView(text[range.upperBound..<end]))
        while end < text.count, NumberWords.unitSigns.has(text[end]) {
            hasUnitSign = true
            end += 1
        }
        range = range.lowerBound..<end
    }

    /// What joins another numeral to this number, and where that begins.
    private func joint(in text: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
        guard !isName else { return nil }
        var mark = range.upperBound
        while mark < text.count, text[mark].isBlank, text[mark] != "\n" { mark += 1 }
        guard mark < text.count, NumberWords.joints.has(text[mark]) else { return nil }
        var next = mark + 1
        while next < text.count, text[next].isBlank, text[next] != "\n" { next += 1 }
        let isSpaced = mark > range.upperBound || next > mark + 1
        if next < text.count, text[next].isCurrency { next += 1 }
        guard next < text.count, text[next].isDigit else { return nil }
        if isSpaced || text[mark] == "—" {
            // Such a dash may also set two thoughts apart: "in 2025 – 30 more".
            let other = Numeral(at: next, in: text)
            guard !"/:×".has(text[mark]), first.isYear == other.isYear else { return nil }
        }
        return (text[mark], next)
    }
}
