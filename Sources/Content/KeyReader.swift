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
    private var asked: [String] = []

    /// Reads a map; anything else but nothing is reported and has no keys.
    init(_ value: YAMLValue, of owner: Owner, _ diagnostics: inout Diagnostics) {
        self.owner = owner
        location = value.location
        entries = value.isNull ? [] : value.readEntries(owner.rawValue, &diagnostics)
        asked.reserveCapacity(32)
    }

    /// The keys as they were written, in order.
    var written: [Located<String>] { entries.map(\.key) }

    /// The value of a key; `nil` when it was not written or is empty.
    mutating func value(_ key: String) -> YAMLValue? {
        asked.append(key)
        for place in entries.indices
        where entries[place].key.value.utf8.count == key.utf8.count
            && entries[place].key.value == key && !entries[place].value.isNull
        {
            return entries[place].value
        }
        return nil
    }

    mutating func text(_ key: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
        value(key)?.readText(key, &diagnostics)
    }

    /// The texts of a list; one text alone is a list of one.
    mutating func texts(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>] {
        value(key)?.readTexts(key, &diagnostics) ?? []
    }

    mutating func flag(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Bool>? {
        value(key)?.readFlag(key, &diagnostics)
    }

    mutating func integer(
        _ key: String, in range: ClosedRange<Int> = YAMLValue.integers,
        _ diagnostics: inout Diagnostics
    ) -> Located<Int>? {
        value(key)?.readInteger(key, in: range, &diagnostics)
    }

    /// A day, `YYYY-MM-DD` or an RFC 3339 time, of which the day is kept.
    mutating func day(_ key: String, _ diagnostics: inout Diagnostics) -> Located<Day>? {
        value(key)?.readDay(key, &diagnostics)
    }

    /// The entries of a map; anything else is reported.
    mutating func map(_ key: String, _ diagnostics: inout Diagnostics) -> [YAMLValue.Entry] {
        value(key)?.readEntries(key, &diagnostics) ?? []
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
}
