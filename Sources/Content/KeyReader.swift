import Dates
import Diagnostics

/// Reads the keys of a map one by one, and then reports those that nobody asked for.
struct KeyReader {
    /// What a map belongs to, in words.
    enum Owner: String {
        case frontMatter = "the front matter"
        case settings = "the settings"
        case chart = "a chart"
        case table = "a table"
        case measures = "a key figure"
        case claim = "a claim"
        case company = "a company"
        case basis = "a basis"
        case menu = "a menu's link"
        case numbers = "'numbers'"
        case feeds = "'feeds'"
        case social = "'social'"
        case column = "a column"
        case annotation = "an annotation"

        var code: Diagnostic.Code {
            self == .frontMatter ? "unknown-front-matter-key" : "unknown-key"
        }
    }

    let owner: Owner
    let location: SourceLocation
    private let entries: [YAMLValue.Entry]
    /// How many bytes each key has: most are told apart by that.
    private let sizes: [Int]
    private var asked: [String] = []

    /// Reads a map; anything else but nothing is reported and has no keys.
    init(_ value: YAMLValue, of owner: Owner, _ diagnostics: inout Diagnostics) {
        self.owner = owner
        location = value.location
        entries = value.entries ?? []
        sizes = entries.map(\.key.value.utf8.count)
        asked.reserveCapacity(32)
        if value.entries == nil, !value.isNull {
            diagnostics.report(
                ContentProblems.wrongType(
                    owner.rawValue, expected: "lines of 'key: value'", at: value.location))
        }
    }

    /// The keys as they were written, in order.
    var written: [Located<String>] { entries.map(\.key) }

    /// The value of a key; `nil` when it was not written or is empty.
    mutating func value(_ key: String) -> YAMLValue? {
        asked.append(key)
        let size = key.utf8.count
        for (place, other) in sizes.enumerated()
        where other == size && entries[place].key.value == key && !entries[place].value.isNull {
            return entries[place].value
        }
        return nil
    }

    mutating func text(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        guard let value = value(key) else { return nil }
        return value.readText(key, &diagnostics)
    }

    /// The texts of a list; one text alone is a list of one.
    mutating func texts(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>] {
        guard let value = value(key) else { return [] }
        return (value.elements ?? [value]).compactMap { $0.readText(key, &diagnostics) }
    }

    mutating func flag(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Bool>? {
        guard let value = value(key) else { return nil }
        guard let flag = value.flag else {
            return wrong(value, key, "true or false", &diagnostics)
        }
        return Located(flag, at: value.location)
    }

    mutating func integer(
        _ key: String, in range: ClosedRange<Int> = -1_000_000_000...1_000_000_000,
        _ diagnostics: inout Diagnostics
    ) -> Located<Int>? {
        guard let value = value(key) else { return nil }
        guard case .plain(let text) = value.kind, let number = Int(text), range.contains(number)
        else {
            let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            return wrong(value, key, expected, &diagnostics)
        }
        return Located(number, at: value.location)
    }

    /// A day, `YYYY-MM-DD` or an RFC 3339 time, of which the day is kept.
    mutating func day(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Day>? {
        guard let text = text(key, &diagnostics) else { return nil }
        guard let day = Day(startOfTimestamp: text.value) else {
            diagnostics.report(ContentProblems.badDate(text.value, at: text.location))
            return nil
        }
        return Located(day, at: text.location)
    }

    /// The entries of a map; anything else is reported.
    mutating func map(_ key: String, _ diagnostics: inout Diagnostics) -> [YAMLValue.Entry] {
        guard let value = value(key) else { return [] }
        return value.entries ?? wrong(value, key, "lines of 'key: value'", &diagnostics) ?? []
    }

    /// One of a few words.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Word.Type, _ diagnostics: inout Diagnostics
    ) -> Located<Word>? {
        guard let text = text(key, &diagnostics) else { return nil }
        guard let word = Word(rawValue: text.value) else {
            diagnostics.report(
                ContentProblems.unknownWord(
                    text, for: key, among: Word.allCases.map(\.rawValue)))
            return nil
        }
        return Located(word, at: text.location)
    }

    /// A key that has to be there.
    mutating func required(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        if value(key) == nil {
            diagnostics.report(ContentProblems.missingKey(key, of: owner, at: location))
            return nil
        }
        return text(key, &diagnostics)
    }

    /// One of a few words, for a key that has to be there.
    mutating func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Word.Type, _ diagnostics: inout Diagnostics
    ) -> Located<Word>? {
        if value(key) == nil {
            diagnostics.report(ContentProblems.missingKey(key, of: owner, at: location))
        }
        return word(key, type, &diagnostics)
    }

    /// Reports the keys that were written and never asked for.
    func reportUnknownKeys(_ diagnostics: inout Diagnostics) {
        for entry in entries where !asked.contains(entry.key.value) {
            diagnostics.report(ContentProblems.unknownKey(entry.key, of: owner, among: asked))
        }
    }

    private func wrong<Value>(
        _ value: YAMLValue, _ key: String, _ expected: String, _ diagnostics: inout Diagnostics
    ) -> Value? {
        diagnostics.report(
            ContentProblems.wrongType(key, expected: expected, at: value.location))
        return nil
    }
}

extension YAMLValue {
    /// Whether it says yes or no, in any of the words of YAML 1.1; `nil` when it says neither.
    var flag: Bool? {
        guard case .plain(let text) = kind else { return nil }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: return nil
        }
    }

    /// The text of a scalar; a list or map is reported.
    func readText(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        guard let text else {
            if !isNull {
                diagnostics.report(
                    ContentProblems.wrongType(key, expected: "a text", at: location))
            }
            return nil
        }
        var place = location
        // The first character stands after the quote.
        if case .quoted = kind { place.column += 1 }
        return Located(text, at: place)
    }
}
