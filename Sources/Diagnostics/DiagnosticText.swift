/// How a problem is printed for people, in a terminal or for an editor.
///
/// ```text
/// data/deliveries.csv:14:9: error: unknown company xiaomo [unknown-company]
///    14 | 2025-03,xiaomo,29000
///       |         ^ did you mean 'xiaomi'?
/// ```
///
/// Characters that would steer a terminal, wherever they come from, print as U+FFFD.
public struct DiagnosticText: Hashable, Sendable {
    /// Whether severities and carets are coloured with ANSI escape codes.
    public var isColored: Bool
    /// How many columns an excerpt may take, at least 40; longer lines are cut around the problem.
    public var width: Int

    /// Chooses the form; plain and up to 100 columns wide unless said otherwise.
    public init(isColored: Bool = false, width: Int = 100) {
        self.isColored = isColored
        self.width = width
    }

    /// One line for editors and logs, without its line end and without notes:
    /// `file:line:column: severity: summary [code] (did you mean 'x'?)`.
    public func line(_ diagnostic: Diagnostic) -> String {
        let suggestion = diagnostic.suggestion.map { " (\($0.withoutTerminalControls))" } ?? ""
        return headline(diagnostic) + suggestion
    }

    /// Several lines for people, each ended: the problem, its place in the line of the file, and its
    /// notes.
    ///
    /// `sourceLine` is the text of the line that the problem is in. Without it, or where the problem
    /// is about the whole file, there is no excerpt and the suggestion has a line of its own.
    public func block(_ diagnostic: Diagnostic, sourceLine: String? = nil) -> String {
        var lines = [headline(diagnostic)]
        let question = diagnostic.suggestion?.withoutTerminalControls
        if let sourceLine, diagnostic.location.line > 0 {
            lines += excerpt(sourceLine, at: diagnostic.location, question)
        } else if let question {
            lines.append("  " + question)
        }
        for note in diagnostic.notes {
            let place = note.location.map { $0.description.withoutTerminalControls + ": " } ?? ""
            let label = styled("note", Self.style(of: .note))
            lines.append("  \(place)\(label): \(note.summary.withoutTerminalControls)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func headline(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.description.withoutTerminalControls
        let severity = styled(diagnostic.severity.rawValue, Self.style(of: diagnostic.severity))
        let summary = diagnostic.summary.withoutTerminalControls
        return "\(place): \(severity): \(summary) [\(diagnostic.code.rawValue)]"
    }

    /// The line with its number, and below it the caret with what follows it.
    private func excerpt(
        _ line: String, at location: SourceLocation, _ question: String?
    ) -> [String] {
        let number = "\(location.line)"
        let padding = String(repeating: " ", count: max(0, 5 - number.utf8.count))
        let gutter = padding + String(repeating: " ", count: number.utf8.count) + " | "
        let excerpt = Excerpt(
            of: line, around: location.column, width: max(width, 40) - gutter.utf8.count)
        let caret = excerpt.indent.map {
            String(repeating: " ", count: $0) + styled("^", Self.caretStyle)
        }
        let below = [caret, question].compactMap(\.self).joined(separator: " ")
        return ["\(padding)\(number) | \(excerpt.text)"] + (below.isEmpty ? [] : [gutter + below])
    }

    /// The parameters of the escape code Select Graphic Rendition.
    ///
    /// Source: ECMA-48, 8.3.117.
    private static func style(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }

    private static let caretStyle = "1;32"

    private func styled(_ text: String, _ style: String) -> String {
        isColored ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}
