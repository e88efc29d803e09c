/// The words and signs that tell how much a printed number claims.
public enum BoundWords: Hashable, Sendable {
    /// Words for prose: "at least 410,000".
    case words
    /// Signs for tables and charts: "≥ 410,000".
    case signs

    /// A floor: the number or more.
    public func atLeast(_ number: String, _ language: Language) -> String {
        switch (self, language.form) {
        case (.signs, _): "≥\u{A0}" + number
        case (.words, .english): "at least " + number
        case (.words, .chinese): "至少" + number
        case (.words, .german): "mindestens " + number
        }
    }

    /// A ceiling: the number or less.
    public func atMost(_ number: String, _ language: Language) -> String {
        switch (self, language.form) {
        case (.signs, _): "≤\u{A0}" + number
        case (.words, .english): "at most " + number
        case (.words, .chinese): "至多" + number
        case (.words, .german): "höchstens " + number
        }
    }

    /// A rounded or estimated number, which proves nothing.
    public func about(_ number: String, _ language: Language) -> String {
        switch (self, language.form) {
        case (.signs, _): "≈\u{A0}" + number
        case (.words, .english): "about " + number
        case (.words, .chinese): "约" + number
        case (.words, .german): "etwa " + number
        }
    }

    /// A range with both its ends proven.
    public func between(_ low: String, _ high: String, _ language: Language) -> String {
        switch (self, language.form) {
        case (.signs, _): low + "–" + high
        case (.words, .english): low + " to " + high
        case (.words, .chinese): low + "至" + high
        case (.words, .german): low + " bis " + high
        }
    }
}
