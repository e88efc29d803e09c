public import Dates
import Diagnostics

/// A page as it was written: where its file is, its front matter, and its body's bytes.
public struct PageSource: Hashable, Sendable {
    /// What the name of a file makes of it.
    public enum Kind: Int, Hashable, Sendable {
        /// A page in a file of its own: `about.md`.
        case page
        /// A page with a folder of its own, which may hold images: `about/index.md`.
        case bundle
        /// A folder's own page: `_index.md`.
        case section
    }

    /// The path of the file: `content/announcements/2025-03-18-target.md`.
    public var path: String
    /// What the name of the file makes of it.
    public var kind: Kind
    /// The folder, without `content/`: `announcements`, or empty for the site's root.
    ///
    /// A bundle's own folder is not part of it; a section's is.
    public var section: String
    /// The last part of the address, from the front matter, else the file's name without its date;
    /// empty for a section.
    public var slug: String
    /// The day of the page, from the front matter, else the file's name.
    public var date: Located<Day>?
    /// What stands at its head.
    @inlinable
    public var frontMatter: FrontMatter {
        // Lends what a copy of would cost more than all else that a page is asked for.
        _read { yield head[0] }
        _modify { yield &head[0] }
    }
    /// The terms of a taxonomy, in the order written.
    public func terms(of taxonomy: String) -> [Located<String>] { head[0].terms(of: taxonomy) }

    /// The front matter alone in an array: it is large, and pages are copied a lot.
    @usableFromInline var head: [FrontMatter]
    /// Where in the file's bytes what follows the front matter stands: all UTF-8.
    public var body: Range<Int>
    /// The line of the file on which the body begins, from 1.
    public var bodyLine: Int

    /// The address relative to the site, ending in `/` unless it is empty: `section/slug/`, or the
    /// front matter's `url`.
    public var address: String {
        if let url = frontMatter.url?.value { return url.isEmpty ? "" : url + "/" }
        return (section.isEmpty ? "" : section + "/") + (slug.isEmpty ? "" : slug + "/")
    }
}
