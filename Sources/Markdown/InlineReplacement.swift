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
