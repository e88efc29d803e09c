public import Diagnostics

/// What a site does with the parts of a page that only it understands; each is optional.
///
/// All are called in the order of the text, footnotes after the rest, with true places. With
/// ``MarkdownOptions/extensions`` off none is called.
public struct MarkdownHooks {
    /// Given a `{{ … }}`, what to print; `nil` leaves it as written.
    public var expression: ((MarkdownExpression, inout Diagnostics) -> InlineReplacement?)?
    /// Given a fenced code block, the HTML block to put there; `nil` leaves it as code.
    public var fence: ((FencedBlock, inout Diagnostics) -> [UInt8]?)?
    /// Given a link, what becomes of it.
    public var link: ((MarkdownLink, inout Diagnostics) -> LinkDecision)?
    /// Given an image, what becomes of it.
    public var image: ((MarkdownLink, inout Diagnostics) -> LinkDecision)?
    /// Given a citation such as `[@key]` or `[@a; @b]`, what to print; `nil` leaves it as written.
    public var citation: ((MarkdownCitation, inout Diagnostics) -> InlineReplacement?)?
    /// Given the text of a paragraph, heading or table cell, after all replacements in it.
    public var prose: ((Prose, inout Diagnostics) -> Void)?

    /// Leaves all as written.
    public init() {}
}

/// What stands in a page instead of something inline that a hook was given.
public struct InlineReplacement: Hashable, Sendable {
    /// The markup, written as it is.
    public var html: [UInt8]
    /// The same in words, for headings' ids, image alt texts, excerpts and search.
    public var text: String

    /// Joins the markup and its words.
    public init(html: [UInt8], text: String) {
        self.html = html
        self.text = text
    }
}

/// A `{{ … }}` in a text.
public struct MarkdownExpression: Hashable, Sendable {
    /// What stands between the braces, as written.
    public var raw: String
    /// Where the first brace is.
    public var location: SourceLocation
}

/// A fenced code block.
public struct FencedBlock: Hashable, Sendable {
    /// What follows the opening fence, such as `chart`.
    public var info: String
    /// The lines between the fences, without the indentation of the fence.
    public var literal: String
    /// Where the opening fence is.
    public var location: SourceLocation
    /// Where the first line of ``literal`` begins; line ends are kept, so the next line's place
    /// is one line further at the same column.
    public var content: SourceLocation
}

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

/// What becomes of a link or an image.
public enum LinkDecision: Hashable, Sendable {
    /// It stays as it is.
    case keep
    /// It leads elsewhere, with further attributes in the order given.
    case destination(String, attributes: [Attribute] = [])
    /// A link's text stands between the given markup instead; an image is replaced by both.
    case wrap(open: [UInt8], close: [UInt8])
    /// Only its text stays.
    case refuse

    /// An attribute of a start tag.
    public struct Attribute: Hashable, Sendable {
        /// The attribute's name.
        public var name: String
        /// The attribute's value, not yet escaped.
        public var value: String

        /// Joins a name and a value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

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
