import Dates

/// A page to begin writing with.
public struct NewPage: Hashable, Sendable {
    /// What kind of page it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A dated announcement of a company.
        case announcement
        /// What announcements mean for an audience.
        case impact
        /// A company.
        case company
        /// Anything else.
        case page
    }

    private let kind: Kind
    private let slug: String

    /// Names the page; `nil` for a slug that breaks the ``rule(_:)``.
    public init?(_ kind: Kind, slug: String) {
        let isPlain =
            !slug.isEmpty
            && slug.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
        guard isPlain, slug.utf8.count <= 200 else { return nil }
        if kind == .announcement {
            guard Day(slug.prefix(10)) != nil, slug.dropFirst(10).hasPrefix("-"),
                slug.count > 11
            else { return nil }
        }
        self.kind = kind
        self.slug = slug
    }

    /// What a slug must look like.
    public static func rule(_ kind: Kind) -> String {
        kind == .announcement
            ? "Write the date in front: 2026-05-28-first-quarter, of a-z, 0-9 and hyphens."
            : "A slug is made of a-z, 0-9 and hyphens."
    }

    /// Writes the file, and returns its path in the site.
    ///
    /// - Throws: when there is such a file already, or the disk refuses.
    public func write(into site: String) throws(DiskError) -> String {
        let path = site + "/" + file
        guard Disk.status(of: path) == nil else {
            throw DiskError("write", path, reason: "There is such a file already")
        }
        if let folder = Disk.parent(of: path) { try Disk.makeFolder(folder) }
        try Disk.write(Array(text.utf8), to: path)
        return path
    }

    private var file: String {
        switch kind {
        case .announcement: "content/announcements/\(slug).md"
        case .impact: "content/impacts/\(slug).md"
        case .company: "content/companies/\(slug).md"
        case .page: "content/\(slug).md"
        }
    }

    private var title: String {
        let words = kind == .announcement ? slug.dropFirst(11) : slug[...]
        return SectionTitle.text(of: String(words))
    }

    /// A draft, so that nothing half-written is published.
    private var text: String {
        let own =
            switch kind {
            case .announcement: "company:\nsources: []\nkeyPoints: []\n"
            case .impact: "audience:\nhorizon:\nconfidence:\nfollows: []\nsources: []\n"
            case .company: "company: \(slug)\n"
            case .page: ""
            }
        return "---\ntitle: \(title)\ndescription:\n\(own)draft: true\n---\n\n"
    }
}
