public import Diagnostics

/// A link or an image.
public struct MarkdownLink: Hashable, Sendable {
    /// The address as written, without escapes.
    public var destination: String
    /// The title, empty without one.
    public var title: String
    /// What the link, or the alternative text of the image, says.
    public var text: String
    /// Where the link's text begins, or else its paragraph.
    public var location: SourceLocation
}
