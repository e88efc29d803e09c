public import Dates
public import Deliveries

/// What stands at the head of a page, every value with its place.
///
/// A key that was not written is `nil` or empty. Times of day are dropped: a page has a day.
public struct FrontMatter: Hashable, Sendable {
    /// The page's title; may hold measures.
    public var title: Located<String>?
    /// One sentence for search engines; may hold measures.
    public var description: Located<String>?
    /// What lists and feeds show of the page; may hold measures.
    public var summary: Located<String>?
    /// The day of the page; the file's name may give it too, see ``PageSource/date``.
    public var date: Located<Day>?
    /// The day of the last change; `modified` and `updated` mean the same.
    public var lastmod: Located<Day>?
    /// The first day on which the page is shown.
    public var publishDate: Located<Day>?
    /// The first day on which the page is no longer shown.
    public var expiryDate: Located<Day>?
    /// Whether the page is left out but for `--drafts`.
    public var isDraft = false
    /// The last part of the page's address: one safe path segment.
    public var slug: Located<String>?
    /// The page's whole address: a safe path relative to the site, without `/` at its ends.
    public var url: Located<String>?
    /// Former addresses, each a safe path like ``url``.
    public var aliases: [Located<String>] = []
    /// Where the page stands in its section: small numbers first.
    public var weight: Located<Int>?
    /// Terms by taxonomy: `tags`, `categories` and those of the settings; `authors` apart.
    public var terms: [Terms] = []
    /// Names of authors.
    public var authors: [Located<String>] = []
    /// The picture of the page, a path or an address.
    public var image: Located<String>?
    /// What joins the page with its translations.
    public var translationKey: Located<String>?
    /// The page's own keys: a map, or `nil`.
    public var params: YAMLValue?

    /// The slug of the company that the page is about.
    public var company: Located<String>?
    /// Keys of sources.
    public var sources: [Located<String>] = []
    /// The page's own entries for the ledger of claims.
    public var claims: [Claim] = []
    /// The day that the page's numbers are as of.
    public var asOf: Located<Day>?
    /// Whom an impact concerns.
    public var audience: [Located<String>] = []
    /// When an impact is expected, in words.
    public var horizon: Located<String>?
    /// How sure an impact is, in words.
    public var confidence: Located<String>?
    /// The announcements that an impact follows from: paths or slugs.
    public var follows: [Located<String>] = []
    /// The page in a few points; may hold measures.
    public var keyPoints: [Located<String>] = []

    /// The terms of one taxonomy.
    public struct Terms: Hashable, Sendable {
        /// The taxonomy's name, such as `tags`.
        public var taxonomy: String
        /// The terms, in the order written.
        public var terms: [Located<String>]
    }

    /// Starts with nothing written.
    public init() {}

    /// The terms of a taxonomy, in the order written.
    public func terms(of taxonomy: String) -> [Located<String>] {
        terms.first { $0.taxonomy == taxonomy }?.terms ?? []
    }
}
