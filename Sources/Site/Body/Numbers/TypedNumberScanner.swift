/// Finds the numbers typed into a text, in order, but for those that are part of a word.
struct TypedNumberScanner: Sequence, IteratorProtocol {
    private let text: [Unicode.Scalar]
    private var index = 0
    /// The stretch between spaces that was looked at last, and whether it is an address.
    private var token = (range: 0..<0, isAddress: false)

    /// Starts before the first number.
    init(_ text: [Unicode.Scalar]) {
        self.text = text
    }

    /// The next number; `nil` after the last.
    mutating func next() -> TypedNumber? {
        while index < text.count {
            guard text[index].isDigit else {
                index += 1
                continue
            }
            if let end = endOfAddress() ?? endOfPhoneNumber() {
                index = end
                continue
            }
            if isPartOfName {
                skipName()
                continue
            }
            let number = TypedNumber(at: index, in: text)
            index = number.range.upperBound
            if !number.isName { return number }
            skipName()
        }
        return nil
    }

    /// Passes the rest of a name, with parts that a hyphen or a point joins to it.
    private mutating func skipName() {
        while index < text.count {
            let isJoint = "-._+/".has(text[index])
            let joins =
                isJoint && index + 1 < text.count
                && (text[index + 1].isLetter || text[index + 1].isDigit)
            guard text[index].isLetter || text[index].isDigit || joins else { return }
            index += 1
        }
    }

    /// Whether the digit belongs to the letters before it: `SU7`, `F-150`, `ID.4`, `UTC+8`.
    private var isPartOfName: Bool {
        guard index > 0 else { return false }
        var end = index
        let joint = text[index - 1]
        if "_.-+:/&".has(joint) { end -= 1 }
        let word = text[..<end].suffix(24).reversed().prefix { $0.isLetter || $0 == "+" }
        guard word.contains(where: \.isLetter) else { return joint == "_" }
        let letters = String(String.UnicodeScalarView(word.reversed()))
        switch joint {
        case "_", ".": return true
        case "-": return word.contains(where: \.isUppercase)
        case "+", ":", "/", "&": return word.allSatisfy { !$0.isLowercase }
        default: return !NumberWords.currencies.contains(letters)
        }
    }

    /// Where a web or mail address, a path or a file's name ends that the digit is part of.
    private mutating func endOfAddress() -> Int? {
        if !token.range.contains(index) {
            func belongs(_ scalar: Unicode.Scalar) -> Bool {
                scalar.value < 0x80 && !scalar.isBlank
            }
            let end = text[index...].firstIndex { !belongs($0) } ?? text.count
            let start = text[token.range.upperBound..<index].lastIndex { !belongs($0) }
            let range = (start.map { $0 + 1 } ?? token.range.upperBound)..<end
            token = (range, isAddress(text[range]))
        }
        return token.isAddress ? token.range.upperBound : nil
    }

    private func isAddress(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        if token.contains("@") || token.first == "/" { return true }
        return token.indices.dropLast(2).dropFirst().contains { index in
            switch text[index] {
            case ":": return text[index + 1] == "/" && text[index + 2] == "/"
            case ".":
                // `1810.HK`, `sales-10.csv`, `www.example.org`, but not `e.g.5`.
                let before = text[index - 1]
                return (before.isLetter || before.isDigit)
                    && text[index + 1].isLetter && text[index + 2].isLetter
            default: return false
            }
        }
    }

    /// Where a telephone number such as `+86 10 1234 5678` or `(555) 010-1234` ends.
    private func endOfPhoneNumber() -> Int? {
        guard index > 0, text[index - 1] == "+" || text[index - 1] == "(" else { return nil }
        var (end, digits, groups) = (index, 0, 1)
        while end < text.count, digits <= 15 {
            if text[end].isDigit {
                digits += 1
                end += 1
            } else if let next = text[end...].prefix(3).firstIndex(where: \.isDigit), next > end,
                text[end..<next].allSatisfy({ " -()\u{A0}".has($0) })
            {
                groups += 1
                end = next
            } else {
                break
            }
        }
        let isInternational = text[index - 1] == "+"
        let closes = text[index..<end].contains(")")
        return 8...15 ~= digits && groups > 1 && (isInternational || closes) ? end : nil
    }
}
