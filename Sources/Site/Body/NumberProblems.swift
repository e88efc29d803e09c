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
}
