/// The formulas of derivations, for readers.
enum FormulaWords {
    /// A formula with its inputs called by other names.
    static func text(_ formula: String, names: [String: String], _ words: Words) -> String {
        var text = ""
        var word = ""
        for character in formula + " " {
            guard " (),".contains(character) else {
                word.append(character)
                continue
            }
            if character == "(", let function = words.function(word) {
                text += function
            } else {
                text += names[word] ?? word
            }
            text.append(character)
            word = ""
        }
        return String(text.dropLast())
    }
}
