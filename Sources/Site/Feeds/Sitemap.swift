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

    /// The files to write: one sitemap, or an index of several when there are too many pages.
    func files(baseURL: String) -> [(path: String, bytes: [UInt8])] {
        guard entries.count > Self.limit else { return [("sitemap.xml", Self.bytes(entries[...]))] }
        let parts = stride(from: 0, to: entries.count, by: Self.limit).enumerated().map {
            number, start in
            (
                "sitemap-\(number + 1).xml",
                Self.bytes(entries[start..<min(start + Self.limit, entries.count)])
            )
        }
        var index = MarkupWriter()
        index.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        index.element("sitemapindex", ["xmlns": Self.namespace]) {
            for (path, _) in parts {
                $0.element("sitemap") { $0.element("loc", text: baseURL + path) }
            }
        }
        index.raw("\n")
        return [("sitemap.xml", index.bytes)] + parts
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private static func bytes(_ entries: ArraySlice<Entry>) -> [UInt8] {
        var xml = MarkupWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element("urlset", ["xmlns": namespace]) {
            for entry in entries {
                $0.raw("\n")
                $0.element("url") {
                    $0.element("loc", text: entry.address)
                    if let modified = entry.modified {
                        $0.element("lastmod", text: "\(modified)")
                    }
                }
            }
        }
        xml.raw("\n")
        return xml.bytes
    }
}
