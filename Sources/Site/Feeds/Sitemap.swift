import Dates
import Markup

/// The list of pages for search engines.
///
/// Source: sitemaps.org protocol 0.9.
struct Sitemap: Hashable, Sendable {
    /// One page, and the day on which it, or a number in it, last changed.
    struct Entry: Hashable, Sendable {
        var address: String
        var modified: Day?
    }

    /// The most pages that the protocol lets one file hold.
    static let limit = 50_000

    var entries: [Entry]

    /// The paths of the files for so many entries: one sitemap, or an index and then several when
    /// there are too many.
    static func paths(_ count: Int) -> [String] {
        guard count > limit else { return ["sitemap.xml"] }
        let parts = (count + limit - 1) / limit
        return ["sitemap.xml"] + (1...parts).map { "sitemap-\($0).xml" }
    }

    /// The bytes of the files, in the order of their ``paths(_:)``.
    func files(baseURL: String) -> [[UInt8]] {
        guard entries.count > Self.limit else { return [Self.bytes(entries[...])] }
        let parts = entries.shares(of: Self.limit).map(Self.bytes)
        var index = MarkupWriter()
        index.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        index.element("sitemapindex", ["xmlns": Self.namespace]) {
            for path in Self.paths(entries.count).dropFirst() {
                $0.element("sitemap") { $0.element("loc", text: baseURL + path) }
            }
        }
        index.raw("\n")
        return [index.bytes] + parts
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private static func bytes(_ entries: ArraySlice<Entry>) -> [UInt8] {
        var xml = MarkupWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element("urlset", ["xmlns": namespace]) {
            for entry in entries {
                // In few pieces, since there are as many as pages.
                $0.raw("\n<url><loc>")
                $0.text(entry.address)
                $0.raw("</loc>")
                if let modified = entry.modified {
                    $0.raw("<lastmod>")
                    $0.raw(modified.description)
                    $0.raw("</lastmod>")
                }
                $0.raw("</url>")
            }
        }
        xml.raw("\n")
        return xml.bytes
    }
}
