import Content

extension SiteModel {
    /// A table that people can download.
    struct DataFile: Hashable, Sendable {
        var name: String
        var bytes: [UInt8]
    }

    /// The tables of `content/data`, by name.
    var dataFiles: [DataFile] {
        files.tree.paths(under: "content/data").filter { $0.hasSuffix(".csv") }.compactMap { path in
            files.tree[path].map {
                DataFile(name: String(path.dropFirst("content/data/".count)), bytes: $0)
            }
        }
    }

    /// The absolute address of a page; `nil` without a base address.
    func address(of path: PagePath) -> String? {
        settings.baseURL.map { $0.value + path.address }
    }

    /// The feeds of a page's folder: of the site, a section, a company, or the changes. None without a base
    /// address, since feeds need absolute links.
    func feeds(of path: PagePath) -> [FeedLink] {
        guard settings.baseURL != nil, hasFeeds(path) else { return [] }
        let title = path == .home ? settings.title : "\(settings.title), \(feedTitle(path))"
        let formats: [(Bool, String, String, String)] = [
            (settings.feeds.rss, "RSS", "application/rss+xml", "index.xml"),
            (settings.feeds.atom, "Atom", "application/atom+xml", "atom.xml"),
            (settings.feeds.json, "JSON Feed", "application/feed+json", "feed.json"),
        ]
        return formats.filter(\.0).map { _, label, type, file in
            FeedLink(
                title: "\(title) (\(label))", label: label, type: type,
                file: path.address + file)
        }
    }

    /// The feeds that a page's head names: the site's, and those of its own folder.
    func feeds(near page: Page) -> [FeedLink] {
        feeds(of: .home)
            + (page.path != .home && hasFeeds(page.path) ? feeds(of: page.path) : [])
    }

    /// Whether a page's folder has feeds of its own: not where they would have no entries.
    func hasFeeds(_ path: PagePath) -> Bool {
        if path == .home { return true }
        return pages.contains { page in
            guard page.path == path else { return false }
            return switch page.kind {
            case .company, .changes: true
            case .section: pages.contains { $0.isDatedText && $0.path.isInside(path) }
            default: false
            }
        }
    }

    private func feedTitle(_ path: PagePath) -> String {
        let page = pages.first { $0.path == path }
        let written = page?.source.frontMatter.title?.value ?? path.address
        return written.contains("{{") ? path.address : written
    }
}

extension Page {
    /// Whether it is a text with a day, which lists and feeds show.
    var isDatedText: Bool { !kind.isAuxiliary && date != nil }
}

extension PagePath {
    /// Whether it lies in the folder of another page.
    func isInside(_ other: PagePath) -> Bool {
        self != other && address.hasPrefix(other.address)
    }
}
