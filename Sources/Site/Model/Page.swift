import Content
import Dates

/// A page of the site: one that was written, or one that the site composes by itself.
///
/// Lists, cards and links hand pages on, so that all copies of one share its ``Contents``.
@dynamicMemberLookup
struct Page: Hashable, Sendable {
    /// What decides a page's template, which has the same name, and what is composed around its
    /// text.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        case home, announcement, impact, company, section, page
        case compare, measure, methodology, changes, claims, data
        case taxonomy, term, archive, search
        case notFound = "404"
    }

    /// What is known of a page.
    struct Contents: Hashable, Sendable {
        /// The page as written; of a composed page, its title alone.
        let source: PageSource
        /// What its file holds; `nil` for a page that nobody wrote.
        let digest: PageDigest?
        let kind: Kind
        var path: PagePath
        /// The day that its numbers are as of.
        let asOf: Day
    }

    private var shared: Shared<Contents>

    /// Places a page in the site.
    ///
    /// An announcement's numbers are as of its own day, any other page's as of the site's, unless
    /// its front matter names another.
    init(
        _ source: PageSource, digest: PageDigest? = nil, kind: Kind, path: PagePath, siteDay: Day
    ) {
        let own = source.frontMatter.asOf?.value
        let asOf = own ?? (kind == .announcement ? source.date?.value : nil) ?? siteDay
        shared = Shared(
            Contents(source: source, digest: digest, kind: kind, path: path, asOf: asOf))
    }

    /// What is known of it; within an extension it is asked of `self`.
    subscript<Value>(dynamicMember member: KeyPath<Contents, Value>) -> Value {
        _read { yield shared[dynamicMember: member] }
    }

    /// The same page at another path, as a part of its list is.
    func at(_ path: PagePath) -> Page {
        var page = self
        page.shared.path = path
        return page
    }

    /// Its text, as kept or read from its file, which has to be the file that the site was planned
    /// by.
    func text(_ files: SourceFiles) throws(DiskError) -> [UInt8] {
        guard let digest = self.digest else { return [] }
        if let kept = digest.kept { return Array(kept) }
        let bytes = try files.bytes(ofPage: self.source.path)
        if bytes.count >= self.source.body.upperBound {
            let text = bytes[self.source.body]
            var now = Fingerprint()
            now.add(content: text)
            if now == digest.text { return Array(text) }
        }
        throw DiskError("read", self.source.path, reason: "It changed while the site was built")
    }

    /// The kind of a written page: its folder's name decides, as people know it from other
    /// generators; at the site's root the names of composed pages stand for those.
    static func kind(of source: PageSource) -> Kind {
        if source.kind == .section { return source.section.isEmpty ? .home : .section }
        if source.section.isEmpty {
            switch Kind(rawValue: source.slug) {
            case .some(let kind) where kind.isComposed: return kind
            default: return .page
            }
        }
        let end = source.section.utf8.firstIndex(of: UInt8(ascii: "/"))
        return switch end.map({ source.section[..<$0] }) ?? source.section[...] {
        case "announcements": .announcement
        case "impacts": .impact
        case "companies": .company
        default: .page
        }
    }

    /// Whether anything in its file has to be answered by the records.
    var asks: Bool { self.digest?.asks ?? false }
    /// The day that lists sort by.
    var date: Day? { self.source.date?.value }
    /// The day of the last change that the author names.
    var modified: Day? { self.source.frontMatter.lastmod?.value ?? date }
    /// The path of its file without `content/`.
    var contentPath: Substring { self.source.path.dropFirst("content/".count) }
}

extension Page.Kind {
    /// Whether the site makes a page of the kind by itself, under the kind's own name.
    var isComposed: Bool {
        switch self {
        case .compare, .methodology, .changes, .claims, .data, .archive, .search, .notFound: true
        default: false
        }
    }

    /// Whether pages of the kind are lists or helpers, which feeds, archives and search leave out.
    var isAuxiliary: Bool {
        switch self {
        case .home, .announcement, .impact, .company, .page: false
        default: true
        }
    }
}
