/// The names in the settings that hold figures, such as `Model 3`.
struct DeclaredNames {
    private let names: [[Unicode.Scalar]]

    /// Takes the names; any space in one stands for any space in a text.
    init(_ names: [String]) {
        self.names = names.map { Array($0.unicodeScalars) }
    }

    /// Whether a stretch of a text lies within one of the names.
    func cover(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        names.contains { name in
            guard name.count >= range.count else { return false }
            let starts = max(0, range.upperBound - name.count)...range.lowerBound
            return starts.contains { stands(name, at: $0, in: text) }
        }
    }

    /// Whether a name stands somewhere as a word of its own.
    private func stands(
        _ name: [Unicode.Scalar], at start: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        let end = start + name.count
        guard end <= text.count else { return false }
        if start > 0, text[start - 1].isLetter || text[start - 1].isDigit { return false }
        if end < text.count, text[end].isLetter || text[end].isDigit { return false }
        return zip(name, text[start..<end]).allSatisfy { $0 == $1 || $0.isBlank && $1.isBlank }
    }
}
