/// Making text fit a width: two lines, then fewer characters.
enum TextFitting {
    /// The text in at most so many lines of a width, the last shortened where it must be.
    static func lines(_ text: String, width: Double, count: Int = 2, bold: Bool = false) -> [String]
    {
        if TextMetrics.reserved(text, bold: bold) <= width { return [text] }
        guard count > 1 else { return [shortened(text, width: width, bold: bold)] }
        var end = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if TextMetrics.reserved(String(text[..<next]), bold: bold) > width { break }
            if next < text.endIndex, mayBreak(text[index], text[next]) { end = next }
            index = next
        }
        guard end > text.startIndex else {
            return [shortened(text, width: width, bold: bold)]
        }
        let rest = text[end...].drop { $0 == " " }
        let first = String(text[..<end])
        return [first.hasSuffix(" ") ? String(first.dropLast()) : first]
            + lines(String(rest), width: width, count: count - 1, bold: bold)
    }

    /// Whether the text fits in two lines of a width without being shortened.
    static func isWhole(_ text: String, width: Double) -> Bool {
        lines(text, width: width).last?.last != "…" || text.last == "…"
    }

    /// The text with as many characters as fit, and an ellipsis where some had to go.
    static func shortened(_ text: String, width: Double, bold: Bool = false) -> String {
        guard TextMetrics.reserved(text, bold: bold) > width else { return text }
        let room = width - TextMetrics.width("…", bold: bold)
        var kept = ""
        for character in text {
            if TextMetrics.reserved(kept + String(character), bold: bold) > room { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// Lines break after spaces and hyphens, and between East Asian characters but before closing
    /// punctuation.
    private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
        if before == " " || before == "-" || before == "–" { return after != " " }
        let closing: Set<Character> = [
            "，", "。", "、", "！", "？", "；", "：", "）", "」", "』", "》", "】", "”",
        ]
        return isEastAsian(before) && !closing.contains(after)
            || isEastAsian(after) && before != "（"
                && !closing.contains(after)
    }

    private static func isEastAsian(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x2E80...0xFFEF).contains($0.value) } ?? false
    }
}
