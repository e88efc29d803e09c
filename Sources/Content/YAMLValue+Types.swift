import Dates
import Diagnostics

/// What a value is read as; one of another type is reported under the name of its key.
extension YAMLValue {
    /// The whole numbers that are read where no narrower range is asked for.
    static let integers = -1_000_000_000...1_000_000_000

    /// The text of a scalar.
    func readText(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        guard let text else {
            return isNull ? nil : wrong(key, "a text", &diagnostics)
        }
        var place = location
        // The first character stands after the quote.
        if case .quoted = kind { place.column += 1 }
        return Located(text, at: place)
    }

    /// The texts of a list; one text alone is a list of one.
    func readTexts(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>] {
        let elements = elements ?? [self]
        var texts: [Located<String>] = []
        texts.reserveCapacity(elements.count)
        for element in elements {
            if let text = element.readText(key, &diagnostics) { texts.append(text) }
        }
        return texts
    }

    /// Whether it says yes or no, in any of the words of YAML 1.1.
    func readFlag(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Bool>? {
        guard let flag else { return wrong(key, "true or false", &diagnostics) }
        return Located(flag, at: location)
    }

    /// A whole number.
    func readInteger(
        _ key: String, in range: ClosedRange<Int> = integers, _ diagnostics: inout Diagnostics
    ) -> Located<Int>? {
        guard case .plain(let text) = kind, let number = Int(text), range.contains(number) else {
            let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            return wrong(key, expected, &diagnostics)
        }
        return Located(number, at: location)
    }

    /// A day, `YYYY-MM-DD` or an RFC 3339 time, of which the day is kept.
    func readDay(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Day>? {
        guard let text = readText(key, &diagnostics) else { return nil }
        guard let day = Day(startOfTimestamp: text.value) else {
            diagnostics.report(ContentProblems.badDate(text.value, at: text.location))
            return nil
        }
        return Located(day, at: text.location)
    }

    /// The entries of a map.
    func readEntries(_ key: String, _ diagnostics: inout Diagnostics) -> [Entry] {
        entries ?? wrong(key, "lines of 'key: value'", &diagnostics) ?? []
    }

    /// Whether it says yes or no; `nil` when it says neither.
    var flag: Bool? {
        guard case .plain(let text) = kind else { return nil }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: return nil
        }
    }

    private func wrong<Value>(
        _ key: String, _ expected: String, _ diagnostics: inout Diagnostics
    ) -> Value? {
        diagnostics.report(ContentProblems.wrongType(key, expected: expected, at: location))
        return nil
    }
}
