/// One problem in what people wrote: what it is, where, and how to put it right.
public struct Diagnostic: Hashable, Sendable {
    /// The stable, documented name of a kind of problem, such as `unknown-front-matter-key`.
    public struct Code: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
        /// Lower-case words joined by hyphens.
        public var rawValue: String

        /// Takes the words as they are.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Takes the words of a literal as they are.
        public init(stringLiteral value: String) { rawValue = value }
    }

    /// Something else to look at, such as where a name was first defined.
    public struct Note: Hashable, Sendable {
        /// What there is to see.
        public var summary: String
        /// Where it is, when it is in a file.
        public var location: SourceLocation?

        /// Points at something else to look at.
        public init(_ summary: String, at location: SourceLocation? = nil) {
            self.summary = summary
            self.location = location
        }
    }

    /// The kind of problem.
    public var code: Code
    /// Whether it keeps the site from being published.
    public var severity: Severity
    /// One line, most specific words first, without a full stop.
    public var summary: String
    /// Where the problem is.
    public var location: SourceLocation
    /// Other places that matter.
    public var notes: [Note]
    /// What to write instead, when one thing is likely.
    public var suggestion: String?

    /// Describes a problem.
    public init(
        _ code: Code,
        _ severity: Severity,
        _ summary: String,
        at location: SourceLocation,
        notes: [Note] = [],
        suggestion: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.location = location
        self.notes = notes
        self.suggestion = suggestion
    }
}
