extension Substring {
    /// Where the bytes of another text stand first.
    func firstRange(ofBytes text: String) -> Range<Index>? {
        guard let first = text.utf8.first else { return nil }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: text.utf8) {
                return start..<utf8.index(start, offsetBy: text.utf8.count)
            }
            rest = rest[utf8.index(after: start)...]
        }
        return nil
    }

    /// Without white space at its ends.
    var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Character {
    /// Whether it is a space or a tab.
    var isBlank: Bool { self == " " || self == "\t" }

    /// Whether it ends a line.
    var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
