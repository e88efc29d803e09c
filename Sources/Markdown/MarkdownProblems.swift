import Diagnostics

/// What this module finds wrong, and how it says so.
enum MarkdownProblems {
    static func invalidUTF8(_ location: SourceLocation) -> Diagnostic {
        Diagnostic("invalid-utf8", .error, "bytes that are not UTF-8 in the text", at: location)
    }

    static func controlCharacter(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "control-character", .warning, "control character in the text, printed as U+FFFD",
            at: location)
    }

    static func tooDeeplyNested(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "too-deeply-nested", .error, "list, quotation or image within too many others",
            at: location)
    }

    static func unclosedExpression(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "unclosed-expression", .error, "'{{' without '}}' on the same line", at: location,
            suggestion: "write '\\{{' for the braces themselves")
    }

    static func nestedExpression(_ location: SourceLocation) -> Diagnostic {
        Diagnostic("nested-expression", .error, "'{{' within '{{ }}'", at: location)
    }

    static func malformedCitation(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "malformed-citation", .error, "'[@' that is not a citation", at: location,
            suggestion: "write '[@key]' or '[@first; @second]'")
    }

    static func unknownNote(_ label: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "unknown-footnote", .warning, "'[^\(label)]' without a footnote '[^\(label)]: …'",
            at: location)
    }

    static func unusedNote(_ label: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "unused-footnote", .warning, "'[^\(label)]:' is not referred to and not printed",
            at: location)
    }

    static func repeatedNote(
        _ label: String, _ location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "repeated-footnote", .warning, "'[^\(label)]:' is defined again; the first one counts",
            at: location, notes: [Diagnostic.Note("first defined here", at: first)])
    }

    static func repeatedID(_ id: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "repeated-heading-id", .error, "'\(id)' is the id of another heading", at: location,
            suggestion: "give one of them another '{#id}'")
    }

    static func refusedLink(_ scheme: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "refused-link", .error, "'\(scheme):' in a link or image, which is left out",
            at: location)
    }
}
