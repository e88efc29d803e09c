/// Words whose meaning depends on the day that they are read on.
enum StaleWords {
    /// Where such words stand in a text, in order.
    static func ranges(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if let end = end(ofPhraseAt: index, in: text) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func end(ofPhraseAt start: Int, in text: [Unicode.Scalar]) -> Int? {
        if text[start].value >= 0x4E00 {
            return chinese.first { text[start...].starts(with: $0.unicodeScalars) }
                .map { start + $0.unicodeScalars.count }
        }
        let isStart = start == 0 || !text[start - 1].isLetter && text[start - 1] != "-"
        guard text[start].isLetter, isStart else { return nil }
        let (first, afterFirst) = word(at: start, in: text)
        guard let phrases = spaced[first] else { return nil }
        for phrase in phrases {
            var end = afterFirst
            let matches = phrase.allSatisfy { expected in
                let (next, after) = nextWord(after: end, in: text)
                if next == expected { end = after }
                return next == expected
            }
            if matches { return isFixed(start, end, in: text) ? nil : end }
        }
        return nil
    }

    /// Whether words around make it mean something else: "the last month of the year", "at the
    /// latest", "so far as".
    private static func isFixed(_ start: Int, _ end: Int, in text: [Unicode.Scalar]) -> Bool {
        let next = nextWord(after: end, in: text).word
        if next == "of" || next == "as" || next == "that" { return true }
        let before = text[..<start].suffix(7).map { $0.isBlank ? " " : $0 }
        return String(String.UnicodeScalarView(before)).lowercased() == "at the "
    }

    private static func nextWord(
        after end: Int, in text: [Unicode.Scalar]
    ) -> (word: String, end: Int) {
        let start = text[end...].prefix(4).firstIndex { !$0.isBlank } ?? end
        return start > end ? word(at: start, in: text) : ("", end)
    }

    /// A word in lower case, and where it ends.
    private static func word(at start: Int, in text: [Unicode.Scalar]) -> (word: String, end: Int) {
        let scalars = text[start...].prefix(12).prefix(while: \.isLetter)
        return (String(String.UnicodeScalarView(scalars)).lowercased(), scalars.endIndex)
    }

    /// What follows the first word of each phrase, the longest first.
    private static let spaced: [String: [[String]]] = [
        "so": [
            ["far", "this", "year"], ["far", "this", "quarter"], ["far", "this", "month"], ["far"],
        ],
        "this": [["year"], ["quarter"], ["month"], ["week"]],
        "last": [["year"], ["quarter"], ["month"], ["week"]],
        "next": [["year"], ["quarter"], ["month"], ["week"]],
        "latest": [[]], "recent": [[]], "recently": [[]], "currently": [[]], "now": [[]],
        "nowadays": [[]], "today": [[]], "yesterday": [[]], "tomorrow": [[]],
        "to": [["date"]], "at": [["present"], ["the", "moment"]], "these": [["days"]],
        "derzeit": [[]], "zurzeit": [[]], "aktuell": [[]], "bislang": [[]], "kürzlich": [[]],
        "heute": [[]], "jetzt": [[]], "gestern": [[]],
    ]

    private static let chinese = [
        "今年以来", "年初至今", "到目前为止", "截至目前", "目前", "当前", "现在", "如今", "最新", "最近",
        "近日", "近期", "日前", "迄今", "至今", "今年", "去年", "明年", "本季度", "上季度", "上个季度",
        "下季度", "下个季度", "本月", "上个月", "上月", "下个月", "下月", "本周", "上周", "下周", "今天",
        "昨天", "明天", "今日", "昨日",
    ]
}
