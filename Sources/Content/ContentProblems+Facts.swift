import Diagnostics

/// The wording of what can be wrong in tables of facts.
extension ContentProblems {
    static func unknownColumn(_ column: Located<String>, among known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-column", .error, "unknown column '\(shown(column.value))'",
            at: column.location,
            suggestion: suggestion(for: column.value, among: known))
    }

    static func duplicateColumn(
        _ column: Located<String>, first: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            "duplicate-column", .error, "column '\(shown(column.value))' stands here twice",
            at: column.location,
            notes: [Diagnostic.Note("first written here", at: first.location)])
    }

    static func missingColumns(_ names: [String], at place: SourceLocation) -> Diagnostic {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic("missing-column", .error, "no column \(list)", at: place)
    }

    static func emptyCell(_ column: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic("empty-cell", .error, "no \(column)", at: place)
    }

    static func badPeriod(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "bad-period", .error, "'\(shown(text))' is not a period", at: place,
            suggestion: "write it as 2025, 2025-H1, 2025-Q3 or 2025-09")
    }

    static func badUnits(_ text: String, at place: SourceLocation) -> Diagnostic {
        let digits = text.filter { $0 != "," && $0 != "'" && $0 != "_" && !$0.isWhitespace }
        let isGrouped =
            digits != text && !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
        return Diagnostic(
            "bad-units", .error,
            "'\(shown(text))' is not a whole number of units from 0 to 1000000000000", at: place,
            suggestion: isGrouped ? "write it as \(digits)" : nil)
    }

    static func badURL(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "bad-url", .error, "address that does not begin with https:// or http://", at: place)
    }

    static func largePeerGroup(_ name: Located<String>, limit: Int) -> Diagnostic {
        Diagnostic(
            "large-peer-group", .error,
            "the peer group '\(shown(name.value))' has more than \(limit) companies",
            at: name.location)
    }

    /// What rows name and something else declares.
    enum Declared: String {
        case company, basis, source

        var code: Diagnostic.Code {
            switch self {
            case .company: "unknown-company"
            case .basis: "unknown-basis"
            case .source: "unknown-source"
            }
        }
    }

    static func undeclared(
        _ what: Declared, _ name: Located<String>, among declared: Set<String>
    ) -> Diagnostic {
        Diagnostic(
            what.code, .error, "unknown \(what.rawValue) '\(shown(name.value))'",
            at: name.location,
            suggestion: suggestion(for: name.value, among: declared.sorted()))
    }
}
