import Content
import Dates
import Diagnostics

extension SiteProblems {
    static func bareNumber(
        _ typed: String, _ severity: Severity, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "bare-number", severity,
            "'\(typed)' is typed by hand, with no measure or source behind it", at: location,
            suggestion: "a measure such as {{ company.year.units }}, a citation in the sentence, "
                + "or {{ \"\(typed)\" }} to keep it as it is")
    }

    static func staleWord(
        _ words: String, _ day: Day, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "stale-word", .warning, "'\(words)' in a text as of \(day) goes stale", at: location,
            suggestion: "name the day, month or year; {{ \"\(words)\" }} keeps it as it is")
    }

    static func ownFuture(_ asked: Located<Day>, of day: Day) -> Diagnostic {
        Diagnostic(
            "future-day", .error, "\(asked.value) lies after the day of the page, \(day)",
            at: asked.location)
    }

    static func nestedExpression(at location: SourceLocation) -> Diagnostic {
        Diagnostic("nested-expression", .error, "'{{' within '{{ }}'", at: location)
    }
}
