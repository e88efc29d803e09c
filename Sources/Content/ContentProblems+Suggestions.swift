import Diagnostics

extension ContentProblems {
    /// A text as a message can show it: controls replaced, long ones cut.
    static func shown(_ text: String) -> String {
        let safe = text.unicodeScalars.prefix(60).map {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0
        }
        return String(String.UnicodeScalarView(safe))
    }

    /// What to write instead: the nearest word, or all of them when they are few.
    static func suggestion(for word: String, among known: [String]) -> String? {
        if let likely = didYouMean(word, among: known) { return likely }
        return known.isEmpty || known.count > 20
            ? nil : "one of: " + known.joined(separator: ", ")
    }
}
