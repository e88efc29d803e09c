import Content
import Dates
import Deliveries
import Diagnostics

/// All that the site knows, before it is decided which pages show it.
///
/// It is handed to everything that plans a page, so that a copy has to cost next to nothing: all
/// copies share one ``Contents``.
@dynamicMemberLookup
struct SiteModel: Sendable {
    private var shared: Shared<Contents>

    /// Shares what the site knows.
    init(_ contents: Contents) { shared = Shared(contents) }

    /// What the site knows; within an extension it is asked of `self`.
    subscript<Value>(dynamicMember member: WritableKeyPath<Contents, Value>) -> Value {
        _read { yield shared[dynamicMember: member] }
        _modify { yield &shared[dynamicMember: member] }
    }

    /// What the site says by itself.
    var words: Words { Words(self.settings.language) }

    /// The company of a slug.
    func company(_ slug: String) -> Company? {
        self.ledger.facts.companies.first { $0.slug == slug }
    }
}

extension SiteModel {
    /// What the site knows, in one piece.
    struct Contents: Sendable {
        var settings: Settings
        var ledger: Ledger
        /// The written pages that are shown, by path.
        var pages: [Page]
        /// The files that people download or that are copied as they are: their path in the output,
        /// and their bytes or where they lie.
        var files: SourceFiles
        /// The day whose knowledge counts.
        var day: Day
        /// Whether the day lies before the latest that the site knows of.
        var isRetrospective: Bool
        /// Where links lead.
        var links: LinkTable
        /// Sources by key.
        var sources: [String: Source]
        /// Claims by id, those of the ledger and those of front matter.
        var claims: [String: Claim]
        /// The feeds of the whole site.
        var siteFeeds: [FeedLink]
        /// What the feeds of folders are called, by the folder's page.
        var feedTitles: [PagePath: String]
        /// What changed on each day on which something became known, the first day first.
        var changes: [DayOfChanges]
        /// Whether the pictures that the settings ask for are drawn.
        var pictures: PictureDrawing
        /// Where templates find their stylesheet and scripts.
        var assets = AssetNames()
    }
}

extension Page {
    /// Where the page stands in a list without days: small numbers first, without one last.
    var weight: Int { self.source.frontMatter.weight?.value ?? Int.max }

    /// The company that the page is about; a company's page is about the one of its file's name.
    var companySlug: String? {
        self.source.frontMatter.company?.value ?? (self.kind == .company ? self.source.slug : nil)
    }
}
