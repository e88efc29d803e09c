/// What stands before and after a number in its text.
struct NumberSurroundings {
    private let text: [Unicode.Scalar]
    private let range: Range<Int>
    /// The word before it, as written; empty when none is next to it.
    let wordBefore: String
    /// The word before that.
    let secondWordBefore: String
    /// The word after it, as written, a hyphen or a space between.
    let wordAfter: String
    /// The word after that.
    let secondWordAfter: String

    /// Looks around a stretch of a text.
    init(_ range: Range<Int>, in text: [Unicode.Scalar]) {
        self.text = text
        self.range = range
        let before = Self.word(endingAt: range.lowerBound, in: text)
        wordBefore = Self.string(text[before])
        secondWordBefore = Self.string(text[Self.word(endingAt: before.lowerBound, in: text)])
        let after = Self.word(startingAt: range.upperBound, in: text)
        wordAfter = Self.string(text[after])
        secondWordAfter = Self.string(text[Self.word(startingAt: after.upperBound, in: text)])
    }

    /// The scalar right before it.
    var before: Unicode.Scalar? { range.lowerBound > 0 ? text[range.lowerBound - 1] : nil }

    /// The scalar right after it.
    var after: Unicode.Scalar? { range.upperBound < text.count ? text[range.upperBound] : nil }

    /// Whether a Chinese character stands next to it, or a space between.
    var isAmidChinese: Bool {
        let before = text[..<range.lowerBound].suffix(3).last { !$0.isBlank }
        let after = text[range.upperBound...].prefix(3).first { !$0.isBlank }
        return [before, after].contains { $0.map { $0.value >= 0x2E80 } ?? false }
    }

    /// Whether the text begins with it.
    var beginsText: Bool { range.lowerBound == 0 }

    /// Whether the text ends with the scalar after it.
    var endsText: Bool { range.upperBound + 1 >= text.count }

    /// Whether 年 and the number of a month follow.
    var isFollowedByYearAndMonth: Bool {
        let rest = text[range.upperBound...].dropFirst().drop(while: \.isBlank)
        let month = rest.prefix(3).prefix(while: \.isDigit)
        return !month.isEmpty && rest.dropFirst(month.count).first == "月"
    }

    /// The word before it in lower case.
    var labelBefore: String { wordBefore.lowercased() }

    /// Whether a sign or a bound such as `≥` stands right before it, and no word before that.
    var isSigned: Bool {
        guard let before, before.isSign else { return false }
        return range.lowerBound < 2 || !text[range.lowerBound - 2].isLetter
    }

    /// Whether a text without spaces follows, such as a Chinese unit.
    func isFollowed(by words: String...) -> Bool {
        let following = text[range.upperBound...].drop(while: \.isBlank)
        return words.contains { following.starts(with: $0.unicodeScalars) }
    }

    /// Whether a text stands right before it, or a space between.
    func isPreceded(by words: String...) -> Bool {
        let preceding = text[..<range.lowerBound].suffix(12).reversed().drop {
            $0.isBlank || $0 == "："
        }
        return words.contains { preceding.starts(with: $0.unicodeScalars.reversed()) }
    }

    /// Whether what follows tells that it counts something.
    var countsSomething: Bool {
        if let after, NumberWords.chineseCounted.has(after) { return true }
        return NumberWords.counted.contains(wordAfter.lowercased())
    }

    /// Whether an opening bracket of the same text is not closed before it.
    var isInBrackets: Bool {
        let nearest = text[..<range.lowerBound].suffix(80).last { "()（）".has($0) }
        return nearest == "(" || nearest == "（"
    }

    private static let longest = 24

    private static func word(endingAt end: Int, in text: [Unicode.Scalar]) -> Range<Int> {
        let last = text[..<end].suffix(longest).lastIndex { !$0.isBlank } ?? end
        guard last < end - 1 else { return end..<end }
        let row = text[...last].suffix(longest)
        let start = row.lastIndex { !isWordPart($0) }.map { $0 + 1 } ?? row.startIndex
        return start..<(last + 1)
    }

    private static func word(startingAt start: Int, in text: [Unicode.Scalar]) -> Range<Int> {
        let row = text[start...].prefix(2 * longest)
        guard let first = row.firstIndex(where: { !$0.isBlank && $0 != "-" }), first > start else {
            return start..<start
        }
        let end = row[first...].firstIndex { !isWordPart($0) } ?? row.endIndex
        return first..<end
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || "./’'".has(scalar)
    }

    /// A word without the full stop that ends it or the sentence.
    private static func string(_ word: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(word.last == "." ? word.dropLast() : word))
    }
}
