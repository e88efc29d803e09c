import Content
import Diagnostics

/// What other pages, lists, feeds and search tell of a page.
struct PageCard: Hashable, Sendable {
    var page: Page
    var title: BoundText
    /// The sentence for search engines and under the headline.
    var description: BoundText?
    /// The sentence or two for lists and feeds.
    var summary: BoundText?
    var keyPoints: [BoundText]
    /// The numbers that these texts print.
    var uses: Set<MeasureUse>
    /// A summary of all that other pages may show of it.
    let fingerprint: Fingerprint

    /// Binds the texts of a page's front matter.
    init(_ page: Page, site: SiteModel, _ diagnostics: inout Diagnostics) {
        self.page = page
        var binder = Binder(site: site, page: page)
        let front = page.source.frontMatter
        let untitled = Located(page.source.slug, at: SourceLocation(file: page.source.path))
        title = binder.bind(front.title ?? untitled, &diagnostics)
        description = front.description.map { binder.bind($0, &diagnostics) }
        summary = front.summary.map { binder.bind($0, &diagnostics) }
        keyPoints = front.keyPoints.map { binder.bind($0, &diagnostics) }
        uses = binder.uses
        if let image = front.image, site.image(of: page) == .missing {
            diagnostics.report(SiteProblems.missingImage(image.value, at: image.location))
        }
        var fingerprint = Fingerprint()
        fingerprint.add(page.path.address)
        fingerprint.add(page.kind.rawValue)
        if let head = page.digest?.head { fingerprint.add(head) }
        for text in [title, description, summary].compactMap(\.self) + keyPoints {
            fingerprint.add(text.linkedHTML)
        }
        self.fingerprint = fingerprint
    }

    var path: PagePath { page.path }

    /// The summary, or else the description.
    var teaser: BoundText? { summary ?? description }
}
