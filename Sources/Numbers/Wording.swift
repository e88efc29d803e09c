/// A text in each language that the program has words for.
public struct Wording: Hashable, Sendable {
    private let english: String
    private let chinese: String
    private let german: String

    /// Takes the text in each language.
    public init(_ english: String, _ chinese: String, _ german: String) {
        self.english = english
        self.chinese = chinese
        self.german = german
    }

    /// The text in a language.
    public subscript(language: Language) -> String { language.pick(english, chinese, german) }
}

extension Language {
    /// The wording of a text in this language, of those in all languages; the others are not made.
    ///
    /// All words of the program pass through here: who adds a language is told by the compiler of
    /// each text that has no wording in it.
    public func pick(
        _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String,
        _ german: @autoclosure () -> String
    ) -> String {
        switch form {
        case .english: english()
        case .chinese: chinese()
        case .german: german()
        }
    }
}
