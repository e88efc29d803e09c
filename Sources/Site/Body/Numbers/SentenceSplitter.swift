/// Finds where sentences end, in English and Chinese.
struct SentenceSplitter {
    private let text: [Unicode.Scalar]
    private let citations: Set<Int>
    private var index = 0
    private var ends: [Int] = []
    /// The closing marks of which none follows any more.
    private var missing: Set<Unicode.Scalar> = []

    private init(_ text: ProseText) {
        self.text = text.scalars
        citations = Set(text.citations)
    }

    /// Where each sentence ends, in order, with its closing marks, citations and spaces.
    static func ends(_ text: ProseText) -> [Int] {
        var splitter = SentenceSplitter(text)
        splitter.split()
        return splitter.ends
    }

    private mutating func split() {
        while index < text.count {
            if let close = endOfQuotation() {
                // What stands between quotation marks belongs to the sentence that quotes it.
                index = close + 1
                if Self.isTerminator(text[close - 1]) { endSentence(at: close, wide: false) }
            } else if Self.isTerminator(text[index]) {
                if text[index] == ".", isAbbreviation(before: index) {
                    index += 1
                } else {
                    endSentence(at: index, wide: Self.isWide(text[index]))
                }
            } else {
                index += 1
            }
        }
    }

    /// Ends a sentence after a mark, unless what follows goes on with it.
    private mutating func endSentence(at mark: Int, wide isWide: Bool) {
        index = mark + 1
        while index < text.count, Self.isTerminator(text[index]) || Self.isCloser(text[index]) {
            index += 1
        }
        let beforeCitations = index
        skipCitations()
        var next = afterBlanks(index)
        let isApart = isWide || next > index || index > beforeCitations || next == text.count
        guard isApart, next == text.count || isWide || !text[next].isLowercase else { return }
        // "… sold. [@key]" cites for the sentence before, "[@key] says" begins the next one.
        if citations.contains(next) {
            let stay = index
            index = next
            skipCitations()
            next = afterBlanks(index)
            let goesOn = next < text.count && (text[next].isLowercase || ",:;，：；".has(text[next]))
            if goesOn { (index, next) = (stay, afterBlanks(stay)) }
        }
        index = next
        ends.append(next)
    }

    private mutating func skipCitations() {
        while index < text.count {
            if citations.contains(index) || Self.isTerminator(text[index]) {
                index += 1
            } else {
                let next = afterBlanks(index)
                guard index > 0, citations.contains(index - 1), citations.contains(next) else {
                    return
                }
                index = next
            }
        }
    }

    private func afterBlanks(_ index: Int) -> Int {
        text[index...].firstIndex { !$0.isBlank } ?? text.count
    }
}

extension SentenceSplitter {
    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        ".!?…".has(scalar) || isWide(scalar)
    }

    /// Whether it ends a sentence of Chinese, where no space follows.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool { "。！？｡".has(scalar) }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool { ")]”’\"'»」』）】".has(scalar) }

    /// The last index of a quotation that begins here; `nil` where none does.
    private mutating func endOfQuotation() -> Int? {
        let close: Unicode.Scalar
        switch text[index] {
        case "“": close = "”"
        case "„": close = "“"
        case "「": close = "」"
        case "『": close = "』"
        case "«": close = "»"
        // A straight mark opens after a space, and is inches after a digit.
        case "\"":
            guard index == 0 || !text[index - 1].isDigit, !missing.contains("\"") else {
                return nil
            }
            close = "\""
        default: return nil
        }
        guard !missing.contains(close) else { return nil }
        guard let end = text[(index + 1)...].firstIndex(of: close) else {
            missing.insert(close)
            return nil
        }
        return end
    }

    /// Whether the full stop at an index belongs to a shortened word.
    private func isAbbreviation(before index: Int) -> Bool {
        let start = text[..<index].suffix(12).lastIndex { !$0.isLetter && $0 != "." }
        let word = text[((start ?? max(-1, index - 13)) + 1)..<index]
        guard !word.isEmpty else { return false }
        let written = String(String.UnicodeScalarView(word)).lowercased()
        if NumberWords.timesOfDay.contains(written) { return false }
        let isInitials = word.enumerated().allSatisfy {
            $0.isMultiple(of: 2) ? $1.isLetter : $1 == "."
        }
        if isInitials && word.count > 1 || word.count == 1 && word.allSatisfy(\.isUppercase) {
            return true
        }
        if NumberWords.titles.contains(written) { return true }
        let next = afterBlanks(index + 1)
        return next < text.count && text[next].isDigit
            && (NumberWords.references.contains(written) || NumberWords.isMonth(word))
    }
}

extension String {
    /// Whether a scalar is one of these.
    func has(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
