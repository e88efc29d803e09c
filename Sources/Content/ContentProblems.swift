import Diagnostics

/// The wording of what can be wrong in files, one function for each code.
enum ContentProblems {
    static func invalidUTF8(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "invalid-utf8", .error, "bytes that are not UTF-8; nothing after them was read",
            at: place)
    }

    // MARK: CSV

    static func emptyTable(at place: SourceLocation) -> Diagnostic {
        Diagnostic("empty-table", .warning, "table without a row of column names", at: place)
    }

    static func csvFlaw(_ kind: CSVScanner.Flaw.Kind, at place: SourceLocation) -> Diagnostic {
        switch kind {
        case .strayQuote:
            Diagnostic(
                "csv-quote", .error, "quote inside a cell without quotes", at: place,
                suggestion: "put the whole cell in quotes and double the quotes inside it")
        case .textAfterQuote:
            Diagnostic("csv-quote", .error, "text after the closing quote of a cell", at: place)
        case .unclosedQuote:
            Diagnostic("csv-quote", .error, "quote that is never closed", at: place)
        }
    }

    static func raggedRow(cells: Int, columns: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "ragged-row", .error, "\(cells) cells in a table of \(columns) columns", at: place)
    }

    // MARK: YAML

    static func yamlSyntax(_ problem: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic("yaml-syntax", .error, "broken YAML: \(problem)", at: place)
    }

    static func yamlAnchor(at place: SourceLocation) -> Diagnostic {
        Diagnostic("yaml-anchor", .error, "anchors and aliases are not read", at: place)
    }

    static func yamlTag(at place: SourceLocation) -> Diagnostic {
        Diagnostic("yaml-tag", .error, "tags are not read", at: place)
    }

    static func yamlDepth(_ depth: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic("yaml-depth", .error, "lists and maps more than \(depth) deep", at: place)
    }

    static func yamlKey(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "yaml-key", .error, "a key must be one plain word or a text in quotes", at: place)
    }

    static func duplicateKey(
        _ key: String, at place: SourceLocation, first: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            "duplicate-key", .error, "'\(key)' stands here twice", at: place,
            notes: first.map { [Diagnostic.Note("first written here", at: $0)] } ?? [])
    }

    // MARK: Keys

    static func unknownKey(
        _ key: Located<String>, of owner: KeyReader.Owner, among known: [String]
    ) -> Diagnostic {
        let likely = nearest(to: key.value, among: known)
        let ownKeys = owner == .frontMatter ? "put keys of your own under 'params'" : nil
        return Diagnostic(
            owner.code, .error, "unknown key '\(key.value)' in \(owner.rawValue)", at: key.location,
            suggestion: likely.map { "did you mean '\($0)'?" } ?? ownKeys)
    }

    static func missingKey(
        _ key: String, of owner: KeyReader.Owner, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic("missing-key", .error, "no '\(key)' in \(owner.rawValue)", at: place)
    }

    static func wrongType(
        _ key: String, expected: String, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic("wrong-type", .error, "'\(key)' must be \(expected)", at: place)
    }

    static func unknownWord(
        _ word: Located<String>, for key: String, among known: [String]
    ) -> Diagnostic {
        Diagnostic(
            "unknown-word", .error, "unknown \(key) '\(word.value)'", at: word.location,
            suggestion: suggestion(for: word.value, among: known))
    }

    static func badDate(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "bad-date", .error, "'\(text)' is not a date", at: place,
            suggestion: "write it as 2025-03-18")
    }

    // MARK: Pages

    static func unclosedFrontMatter(_ fence: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "unclosed-front-matter", .error, "front matter that no line '\(fence)' ends", at: place)
    }

    static func tomlSyntax(_ reason: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic("toml-syntax", .error, "broken TOML: \(reason)", at: place)
    }

    static func unsafeAddress(
        _ key: String, _ flaw: String, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic("unsafe-address", .error, "'\(key)' \(flaw)", at: place)
    }

    static func unsafeFileName(
        _ name: String, _ flaw: String, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "unsafe-address", .error, "the name '\(shown(name))' \(flaw)", at: place,
            suggestion: "rename it, or give the page a 'slug' or 'url'")
    }

    // MARK: Numbers in text

    static func emptyExpression(at place: SourceLocation) -> Diagnostic {
        Diagnostic("bad-expression", .error, "no measure between the braces", at: place)
    }

    static func badExpression(_ character: Character, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "bad-expression", .error, "'\(character)' in the name of a measure", at: place,
            suggestion: "write a measure, then '|' before each filter")
    }

    static func unquotedText(at place: SourceLocation) -> Diagnostic {
        Diagnostic("bad-expression", .error, "text in quotes expected", at: place)
    }

    static func unknownFormat(_ word: Located<String>) -> Diagnostic {
        Diagnostic(
            "unknown-format", .error, "unknown format '\(word.value)'", at: word.location,
            suggestion: suggestion(
                for: word.value,
                among: NumberExpression.Format.allCases.map(\.rawValue) + ["as-of:", "or:"]))
    }
}
