/// The words and signs that tell how much a printed number claims.
public enum BoundWords: Hashable, Sendable {
    /// Words for prose: "at least 410,000".
    case words
    /// Signs for tables and charts: "≥ 410,000".
    case signs

    /// A floor: the number or more.
    public func atLeast(_ number: String, _ language: Language) -> String {
        switch self {
        case .signs: "≥\u{A0}" + number
        case .words: language.pick("at least ", "至少", "mindestens ") + number
        }
    }

    /// A ceiling: the number or less.
    public func atMost(_ number: String, _ language: Language) -> String {
        switch self {
        case .signs: "≤\u{A0}" + number
        case .words: language.pick("at most ", "至多", "höchstens ") + number
        }
    }

    /// A rounded or estimated number, which proves nothing.
    public func about(_ number: String, _ language: Language) -> String {
        switch self {
        case .signs: "≈\u{A0}" + number
        case .words: language.pick("about ", "约", "etwa ") + number
        }
    }

    /// A range with both its ends proven.
    public func between(_ low: String, _ high: String, _ language: Language) -> String {
        switch self {
        case .signs: low + "–" + high
        case .words: low + language.pick(" to ", "至", " bis ") + high
        }
    }
}
