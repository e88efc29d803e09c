/// The formulas of derivations, for readers.
enum FormulaWords {
    private static let functions = [
        "both": "both of", "at_least": "at least", "at_most": "at most", "max": "the larger of",
        "min": "the smaller of",
    ]

    /// A formula with its inputs called by other names.
    static func text(_ formula: String, names: [String: String]) -> String {
        var text = ""
        var word = ""
        for character in formula + " " {
            guard " (),".contains(character) else {
                word.append(character)
                continue
            }
            if character == "(", let function = functions[word] {
                text += function + " "
            } else {
                text += names[word] ?? word
            }
            text.append(character)
            word = ""
        }
        return String(text.dropLast())
    }
}
