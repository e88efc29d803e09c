/// What is understood beyond CommonMark, and how the page is written.
public struct MarkdownOptions: Hashable, Sendable {
    /// Whether tables, strikethrough, task lists, bare links, footnotes, alerts, heading ids,
    /// figures, `<!-- more -->` and the hooks work; without them the page is CommonMark 0.30
    /// exactly as cmark writes it.
    public var extensions = true
    /// Whether raw HTML gets into the page; otherwise it is left out.
    public var unsafeHTML = false
    /// Whether straight quotes, hyphens and three full stops become typographic ones.
    public var smart = false
    /// Whether each heading gets an `id`, made from its words or given as `{#id}` behind them.
    public var headingIDs = true
    /// Whether a table gets header scopes, a caption and a focusable region that scrolls;
    /// otherwise it is written as GitHub's specification has it.
    public var scrollsTables = false
    /// How many levels each heading is moved down, from 0; level 6 is the last.
    public var headingOffset = 0
    /// The words that the page itself adds.
    public var words = MarkdownWords()

    /// All extensions, no raw HTML, plain punctuation and tables.
    public init() {}

    /// CommonMark 0.30 and nothing else.
    public static let commonMark: MarkdownOptions = {
        var options = MarkdownOptions()
        options.extensions = false
        return options
    }()
}
