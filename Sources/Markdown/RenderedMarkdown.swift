/// A page's text as HTML, and what else a site wants to know of it.
public struct RenderedMarkdown: Hashable, Sendable {
    /// A heading of the page.
    public struct Heading: Hashable, Sendable {
        /// The level as written in the page, from 1 to 6.
        public var level: Int
        /// The heading's `id`, unique in the page.
        public var id: String
        /// What the heading says, without markup.
        public var text: String
    }

    /// The page, an HTML fragment in UTF-8.
    public var html: [UInt8] = []
    /// What stands before `<!-- more -->`, as HTML; `nil` without such a line.
    public var summary: [UInt8]?
    /// All that the page says, without markup, a line for each paragraph, heading and cell.
    public var text: String { String(decoding: words.dropLast(), as: UTF8.self) }
    /// ``text`` in UTF-8, each line with its end: few ask for it, and as a text it costs a copy.
    var words: [UInt8] = []
    /// What the text before `<!-- more -->` says, or else the first paragraph; may be empty.
    public var excerpt = ""
    /// The headings, in order.
    public var outline: [Heading] = []
    /// Every `id` in the page that a fragment can lead to, in order.
    public var ids: [String] = []
    /// How many words there are; each Chinese or Japanese character counts as one.
    public var wordCount = 0
    /// How long reading takes at 213 words, or 500 Chinese characters, a minute, rounded up; 0
    /// for a page without words.
    ///
    /// Source of the pace: Hugo's `ReadingTime`.
    public var readingMinutes = 0

    /// An empty page.
    public init() {}
}
