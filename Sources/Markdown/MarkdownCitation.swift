public import Diagnostics

/// A `[@key]` or `[@a; @b]` in a text.
public struct MarkdownCitation: Hashable, Sendable {
    /// One of the sources that it names.
    public struct Key: Hashable, Sendable {
        /// The source's key, without `@`.
        public var name: String
        /// Where the `@` is.
        public var location: SourceLocation
    }

    /// The sources, in the order given; at least one.
    public var keys: [Key]
    /// Where the bracket is.
    public var location: SourceLocation
}
