import Content
import Diagnostics

/// The wording of problems with figures.
extension SiteProblems {
    static func unknownChartType(_ type: Located<String>) -> Diagnostic {
        Diagnostic(
            "unknown-chart-type", .error, "'\(type.value)' is no type of chart", at: type.location,
            suggestion: didYouMean(type.value, among: ChartComposer.Kind.allCases.map(\.rawValue)))
    }

    static func unknownCompany(_ name: Located<String>, _ known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-company", .error, "'\(name.value)' is no company of the settings",
            at: name.location, suggestion: didYouMean(name.value, among: known))
    }

    static func chartWithoutCompany(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "chart-without-data", .error, "neither 'company' nor 'data' says what is drawn",
            at: location)
    }

    static func unreadablePeriod(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            "unreadable-period", .error,
            "'\(text.value)' is no period; write 2025, 2025-H1, 2025-Q3 or 2025-09",
            at: text.location)
    }

    static func chartNeedsData(_ type: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "chart-needs-data", .error, "a '\(type)' chart needs 'data'; the ledger draws none",
            at: location)
    }

    static func chartNeedsLedger(_ type: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "chart-needs-ledger", .error,
            "a '\(type)' chart is drawn from the ledger: name a 'company' in place of 'data'",
            at: location)
    }

    static func unusedChartKey(
        _ key: Located<String>, of type: String, hasData: Bool, among used: [String]
    ) -> Diagnostic {
        Diagnostic(
            "unused-chart-key", .error,
            "'\(key.value)' does nothing in a '\(type)' chart of \(hasData ? "data" : "the ledger")",
            at: key.location, suggestion: didYouMean(key.value, among: used))
    }

    static func unknownHighlight(_ name: Located<String>, _ known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-highlight", .error, "'\(name.value)' is nothing that the chart shows",
            at: name.location, suggestion: didYouMean(name.value, among: known))
    }

    static func chartWithoutNumbers(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "chart-without-numbers", .error, "the data have no column for the numbers",
            at: location)
    }

    static func missingDataFile(_ name: Located<String>, _ files: [String]) -> Diagnostic {
        Diagnostic(
            "missing-data-file", .error, "'\(name.value)' is no file in content/data",
            at: name.location, suggestion: didYouMean(name.value, among: files))
    }

    static func unknownColumn(_ name: Located<String>, _ header: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-data-column", .error, "'\(name.value)' is no column of the data",
            at: name.location, suggestion: didYouMean(name.value, among: header))
    }

    static func notANumber(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic("not-a-number", .error, "'\(text)' is not a number", at: location)
    }
}
