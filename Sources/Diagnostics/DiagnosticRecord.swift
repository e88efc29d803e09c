/// One problem in the form that tools read: an object with seven keys, none ever missing.
///
/// `line` and `column` are `null` where a problem has none, `suggestion` where there is nothing to
/// suggest.
public struct DiagnosticRecord: Hashable, Sendable, Encodable {
    /// The stable name of the kind of problem.
    public var code: String
    /// `error`, `warning` or `note`.
    public var severity: String
    /// One line, most specific words first, without a full stop.
    public var summary: String
    /// The path of the file, relative to the site's folder.
    public var file: String
    /// The line, from 1; `nil` for the whole file.
    public var line: Int?
    /// The character in the line, from 1; `nil` for the whole line or file.
    public var column: Int?
    /// What to write instead, when one thing is likely.
    public var suggestion: String?

    /// Takes from a problem what tools read.
    public init(_ diagnostic: Diagnostic) {
        let location = diagnostic.location
        code = diagnostic.code.rawValue
        severity = diagnostic.severity.rawValue
        summary = diagnostic.summary
        file = location.file
        line = location.line > 0 ? location.line : nil
        column = location.line > 0 && location.column > 0 ? location.column : nil
        suggestion = diagnostic.suggestion
    }

    private enum CodingKeys: String, CodingKey {
        case code, severity, summary, file, line, column, suggestion
    }

    /// Writes all seven keys; without this, those without a value would be left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(severity, forKey: .severity)
        try container.encode(summary, forKey: .summary)
        try container.encode(file, forKey: .file)
        try container.encode(line, forKey: .line)
        try container.encode(column, forKey: .column)
        try container.encode(suggestion, forKey: .suggestion)
    }
}
