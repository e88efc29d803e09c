import Content

extension SiteModel {
    /// A table that people can download.
    struct DataFile: Hashable, Sendable {
        var name: String
        var bytes: [UInt8]
    }

    /// The tables of `content/data`, by name.
    var dataFiles: [DataFile] {
        self.files.tree.paths(under: "content/data").filter { $0.hasSuffix(".csv") }.compactMap {
            path in
            self.files.tree[path].map {
                DataFile(name: String(path.dropFirst("content/data/".count)), bytes: $0)
            }
        }
    }

    /// The absolute address of a page; `nil` without a base address.
    func address(of path: PagePath) -> String? {
        self.settings.baseURL.map { $0.value + path.address }
    }

    /// The feeds of a page's folder: of the site, a section, a company, or the changes.
    func feeds(of path: PagePath) -> [FeedLink] {
        if path == .home { return self.siteFeeds }
        guard let title = feedTitles[path] else { return [] }
        let full = self.settings.title + words.comma + title
        return FeedLink.links(in: path, titled: full, self.settings)
    }

    /// The feeds that a page's head names: the site's, and those of its own folder.
    func feeds(near page: Page) -> [FeedLink] {
        page.kind.mayHaveFeeds && page.path != .home
            ? self.siteFeeds + feeds(of: page.path) : self.siteFeeds
    }

    /// Whether a page's folder has feeds of its own: not where they would have no entries.
    func hasFeeds(_ page: Page) -> Bool {
        page.kind.mayHaveFeeds && (page.path == .home || feedTitles[page.path] != nil)
    }

    /// What the feeds of each page that has its own are called, by the page.
    static func feedTitles(_ pages: [Page]) -> [PagePath: String] {
        var filled: Set<PagePath> = []
        var last: Substring?
        for page in pages where page.isDatedText {
            // Pages come by path, so that most lie in the same folder as the one before.
            let folder = page.path.parent
            if folder == last { continue }
            last = folder
            for folder in page.path.above.reversed() {
                guard filled.insert(folder).inserted else { break }
            }
        }
        let own = pages.filter { page in
            switch page.kind {
            case .home: false
            case .section: filled.contains(page.path)
            default: page.kind.mayHaveFeeds
            }
        }
        let titles = own.map { page in
            let written = page.source.frontMatter.title?.value ?? page.path.address
            return (page.path, written.contains("{{") ? page.path.address : written)
        }
        return Dictionary(titles) { first, _ in first }
    }
}

extension Page.Kind {
    /// Whether a folder with such a page can have feeds of its own.
    var mayHaveFeeds: Bool {
        switch self {
        case .home, .section, .company, .changes: true
        default: false
        }
    }
}

extension Page {
    /// Whether it is a text with a day, which lists and feeds show.
    var isDatedText: Bool { !self.kind.isAuxiliary && date != nil }
}
