import Diagnostics

/// The wording of what can be wrong in templates, one function for each code.
enum TemplateProblems {
    static func invalidUTF8(_ file: String) -> Diagnostic {
        Diagnostic(
            "invalid-utf8", .error, "bytes that are not UTF-8", at: SourceLocation(file: file))
    }

    static func unclosedTag(_ close: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic("template-syntax", .error, "tag that '\(close)' never closes", at: place)
    }

    static func unclosedSection(_ tag: TemplateName) -> Diagnostic {
        Diagnostic(
            "template-syntax", .error, "section '\(tag.text)' that is never closed",
            at: tag.location)
    }

    static func wrongClose(
        _ name: String, of open: TemplateName?, at place: SourceLocation
    ) -> Diagnostic {
        guard let open else {
            return Diagnostic(
                "template-syntax", .error, "'/\(name)' closes no section", at: place)
        }
        return Diagnostic(
            "template-syntax", .error, "'/\(name)' where '/\(open.text)' is expected", at: place,
            notes: [Diagnostic.Note("opened here", at: open.location)])
    }

    static func tooDeep(_ limit: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic("template-depth", .error, "sections more than \(limit) deep", at: place)
    }

    static func badName(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "template-syntax", .error,
            name.isEmpty ? "tag without a name" : "'\(name)' cannot be a name", at: place)
    }

    static func badDelimiters(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "template-syntax", .error, "two delimiters expected, as in {{=<% %>=}}", at: place)
    }

    static func foreignTag(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            "template-syntax", .error,
            "blocks, dynamic partials and pragmas are not part of these templates", at: place)
    }

    static func notMustache(_ problem: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic("template-syntax", .error, "broken Mustache: \(problem)", at: place)
    }

    static func missingTemplate(_ name: String) -> Diagnostic {
        Diagnostic(
            "missing-template", .error, "no template '\(name)'",
            at: SourceLocation(file: "templates/\(name).mustache"))
    }

    static func unknownPartial(_ tag: TemplateName, among known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-partial", .error, "no partial '\(tag.text)'", at: tag.location,
            suggestion: didYouMean(tag.text, among: known))
    }

    static func recursivePartial(_ tag: TemplateName) -> Diagnostic {
        Diagnostic(
            "recursive-partial", .error, "partial '\(tag.text)' that holds itself",
            at: tag.location)
    }

    static func unknownName(
        _ tag: TemplateName, _ part: String, among known: [String]
    ) -> Diagnostic {
        Diagnostic(
            "unknown-template-name", .error, "unknown name '\(part)'", at: tag.location,
            suggestion: didYouMean(part, among: known))
    }

    static func outerName(_ tag: TemplateName, among known: [String]) -> Diagnostic {
        Diagnostic(
            "outer-template-name", .error,
            "'\(tag.text)' is no name of the section's own values, only of those around it",
            at: tag.location,
            suggestion: didYouMean(tag.text, among: known))
    }

    static func unprintable(
        _ tag: TemplateName, _ shape: Shape, isUnescaped: Bool
    ) -> Diagnostic {
        switch shape.present {
        case .markup:
            Diagnostic(
                "template-escaping", .error, "'\(tag.text)' is markup and would be escaped twice",
                at: tag.location, suggestion: "write {{{\(tag.text)}}}")
        case .text:
            Diagnostic(
                "template-escaping", .error, "'\(tag.text)' is text and would not be escaped",
                at: tag.location, suggestion: "write {{\(tag.text)}}")
        default:
            Diagnostic(
                "unprintable-value", .error,
                "'\(tag.text)' is \(shape.present.kind) and cannot be printed", at: tag.location,
                suggestion: "write {{#\(tag.text)}}…{{/\(tag.text)}}")
        }
    }
}
