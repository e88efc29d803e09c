/// What values a template may ask for, and of which kind each is.
///
/// ```swift
/// let page = Shape.object([
///     .init("title", .text, "The page's title."),
///     .init("sources", .list(source), "The numbered notes, in the order of citation."),
/// ])
/// ```
public indirect enum Shape: Hashable, Sendable {
    /// Words, printed with `{{name}}`.
    case text
    /// Markup, printed with `{{{name}}}`.
    case markup
    /// Whether a section is printed.
    case flag
    /// A section over it is printed once for each element.
    case list(Shape)
    /// Values by name.
    case object([Field])
    /// A value that may be absent: a section over it is printed only when it is there.
    case optional(Shape)

    /// A name of an object, what it holds, and a sentence for the documentation.
    public struct Field: Hashable, Sendable {
        /// The name that templates use.
        public var name: String
        /// What it holds.
        public var shape: Shape
        /// What it is, in a sentence.
        public var about: String

        /// Describes a name of an object.
        public init(_ name: String, _ shape: Shape, _ about: String) {
            self.name = name
            self.shape = shape
            self.about = about
        }
    }
}
