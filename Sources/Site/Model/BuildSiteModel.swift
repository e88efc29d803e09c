import Content
import Dates
import Deliveries
import Diagnostics

extension SiteModel {
    /// The second stage: the ledger, the day, and which pages are shown where.
    ///
    /// Without `tellsChanges` it is not found out what changed on each day.
    init(
        _ read: ReadSite, options: BuildOptions, tellsChanges: Bool = true,
        _ diagnostics: inout Diagnostics
    ) async {
        var settings = read.settings
        if let base = options.baseURL {
            settings.baseURL = Located(
                base.hasSuffix("/") ? base : base + "/",
                at: SourceLocation(file: "--base-url"))
        }
        let ledger = Ledger(read.facts, &diagnostics)
        // A site that names no day at all shows none either; any day will do.
        let day = read.day(options) ?? .epoch
        let written = Self.written(read, settings, options, on: day)
        async let clashes = Checked { Self.reportClashes(written, &$0) }
        // Without figures each number of a page would be told as unknown.
        var pages = ledger.isTooLarge ? [] : written.sorted { $0.path < $1.path }
        pages +=
            ComposedPages(
                beside: pages, settings: settings, facts: ledger.facts, day: day
            ).pages
        pages.sort { $0.path < $1.path }
        let shown = pages
        async let feedTitles = Self.feedTitles(shown)
        let links = LinkTable(pages: shown, hidden: Self.hidden(read.pages, but: written))
        let changes = tellsChanges ? ChangesPage.changes(of: ledger, through: day) : []
        diagnostics.merge(await clashes.diagnostics)
        self.init(
            Contents(
                settings: settings, ledger: ledger, pages: shown, files: read.files, day: day,
                isRetrospective: options.asOf.map { $0.day < read.latestDay ?? day } ?? false,
                links: links, sources: Self.byName(read.facts.sources, \.key),
                claims: Self.byName(read.facts.claims, \.id),
                siteFeeds: FeedLink.links(in: .home, titled: settings.title, settings),
                feedTitles: await feedTitles, changes: changes, pictures: options.pictures))
    }

    /// The written pages that are shown on a day, by file.
    private static func written(
        _ read: ReadSite, _ settings: Settings, _ options: BuildOptions, on day: Day
    ) -> [Page] {
        let permalinks = Permalinks(settings.permalinks)
        let hostRoot = settings.hostRoot
        return read.pages.indices.compactMap { place in
            let source = read.pages[place]
            guard options.drafts || isShown(source, on: day) else { return nil }
            let kind = Page.kind(of: source)
            let path =
                kind == .notFound
                ? PagePath("404.html", hostRoot: hostRoot) : permalinks.path(of: source)
            return Page(
                source, digest: read.digests[place], kind: kind, path: path, siteDay: day)
        }
    }

    /// The pages that are not among the shown ones, which are in the same order.
    private static func hidden(_ pages: [PageSource], but shown: [Page]) -> [PageSource] {
        guard shown.count < pages.count else { return [] }
        var rest = shown[...]
        return pages.filter { page in
            if rest.first?.source.path == page.path { rest = rest.dropFirst(); return false }
            return true
        }
    }

    /// Whether a page may leave a trace in the output on a day.
    private static func isShown(_ page: PageSource, on day: Day) -> Bool {
        let front = page.frontMatter
        if front.isDraft { return false }
        if let from = front.publishDate?.value ?? page.date?.value, from > day { return false }
        if let until = front.expiryDate?.value, until <= day { return false }
        return true
    }

    private static func byName<Value>(
        _ values: [Value], _ name: KeyPath<Value, String>
    ) -> [String: Value] {
        Dictionary(values.map { ($0[keyPath: name], $0) }) { first, _ in first }
    }

    /// Two pages cannot have one address, whether by its letters or by its case.
    private static func reportClashes(_ pages: [Page], _ diagnostics: inout Diagnostics) {
        let addresses = pages.map { $0.path.address.withoutCase }
        let order = addresses.indices.sorted { addresses[$0].precedesByBytes(addresses[$1]) }
        var first: Int?
        for place in order {
            if let first, addresses[first] == addresses[place] {
                diagnostics.report(SiteProblems.sameAddress(pages[place], as: pages[first]))
            } else {
                first = place
            }
        }
    }
}

extension String {
    /// The same in lower case, which most addresses are in already.
    fileprivate var withoutCase: String {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return utf8.contains { $0 >= 0x80 || capitals.contains($0) } ? lowercased() : self
    }
}
