import Content
import Diagnostics

/// What other pages, lists, feeds and search tell of a page.
@dynamicMemberLookup
struct PageCard: Hashable, Sendable {
    /// What is told.
    struct Contents: Hashable, Sendable {
        var page: Page
        let title: BoundText
        /// The sentence for search engines and under the headline.
        let description: BoundText?
        /// The sentence or two for lists and feeds.
        let summary: BoundText?
        let keyPoints: [BoundText]
        /// The numbers that these texts print.
        let uses: Set<MeasureUse>
        /// A summary of all that other pages may show of it.
        let fingerprint: Fingerprint
    }

    private var shared: Shared<Contents>

    /// What is told of the page; within an extension it is asked of `self`.
    subscript<Value>(dynamicMember member: KeyPath<Contents, Value>) -> Value {
        _read { yield shared[dynamicMember: member] }
    }

    /// Binds the texts of a page's front matter.
    init(_ page: Page, site: SiteModel, _ diagnostics: inout Diagnostics) {
        var binder = Binder(site: site, page: page)
        let title = binder.bind(page.title, &diagnostics)
        let description = page.description.map { binder.bind($0, &diagnostics) }
        let summary = page.summary.map { binder.bind($0, &diagnostics) }
        let keyPoints = page.keyPoints.map { binder.bind($0, &diagnostics) }
        if let image = page.image, site.image(of: page) == .missing {
            diagnostics.report(SiteProblems.missingImage(image.value, at: image.location))
        }
        var fingerprint = Fingerprint()
        fingerprint.add(page.path.address)
        fingerprint.add(page.kind.rawValue)
        if let head = page.digest?.head { fingerprint.add(head) }
        // What asks nothing follows from the front matter.
        if page.digest == nil || page.asks {
            for text in [title, description, summary].compactMap(\.self) + keyPoints {
                fingerprint.add(text.linkedHTML)
            }
        }
        shared = Shared(
            Contents(
                page: page, title: title, description: description, summary: summary,
                keyPoints: keyPoints, uses: binder.uses, fingerprint: fingerprint))
    }

    /// The same of a part of the page's list, at a path of its own.
    func at(_ path: PagePath) -> PageCard {
        var card = self
        card.shared.page = self.page.at(path)
        return card
    }

    var path: PagePath { self.page.path }

    /// The summary, or else the description.
    var teaser: BoundText? { self.summary ?? self.description }

    /// Its markup, without a copy of all else that a text has.
    var teaserHTML: String? { self.summary?.html ?? self.description?.html }
}

// Each asks for one thing alone, as a copy of all front matter would cost more than the card.
extension Page {
    fileprivate var title: Located<String> {
        self.source.frontMatter.title
            ?? Located(self.source.slug, at: SourceLocation(file: self.source.path))
    }
    fileprivate var description: Located<String>? { self.source.frontMatter.description }
    fileprivate var summary: Located<String>? { self.source.frontMatter.summary }
    fileprivate var keyPoints: [Located<String>] { self.source.frontMatter.keyPoints }
    fileprivate var image: Located<String>? { self.source.frontMatter.image }
}
