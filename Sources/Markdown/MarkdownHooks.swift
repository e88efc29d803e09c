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
