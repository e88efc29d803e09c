public import Diagnostics

/// A `{{ … }}` in a text.
public struct MarkdownExpression: Hashable, Sendable {
    /// What stands between the braces, as written.
    public var raw: String
    /// Where the first brace is.
    public var location: SourceLocation
}
