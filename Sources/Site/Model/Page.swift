import Content
import Dates

/// A page that was written, with its place in the site.
struct Page: Hashable, Sendable {
    /// What decides its template and what is composed around its text.
    enum Kind: String, Hashable, Sendable {
        case home, announcement, impact, company, section, page
    }

    /// The page as written.
    var source: PageSource
    var kind: Kind
    var path: PagePath
    /// The day that its numbers are as of.
    var asOf: Day

    /// Finds a page's kind and address.
    ///
    /// An announcement's numbers are as of its own day, any other page's as of the site's, unless
    /// its front matter names another.
    init(_ source: PageSource, permalink: PagePath, siteDay: Day) {
        self.source = source
        path = permalink
        kind = Self.kind(of: source)
        let own = source.frontMatter.asOf?.value
        asOf = own ?? (kind == .announcement ? source.date?.value : nil) ?? siteDay
    }

    /// The folder's name decides, as people know it from other generators.
    private static func kind(of source: PageSource) -> Kind {
        if source.kind == .section { return source.section.isEmpty ? .home : .section }
        return switch source.section.split(separator: "/").first {
        case "announcements": .announcement
        case "impacts": .impact
        case "companies": .company
        default: .page
        }
    }

    /// The day that lists sort by.
    var date: Day? { source.date?.value }
    /// The day of the last change that the author names.
    var modified: Day? { source.frontMatter.lastmod?.value ?? date }
    /// The title as written, or the slug in its place.
    var rawTitle: String { source.frontMatter.title?.value ?? source.slug }
    /// The path of its file without `content/`.
    var contentPath: Substring { source.path.dropFirst("content/".count) }
}
