import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// The files that the site makes besides its pages.
struct GeneratedFiles: Sendable {
    let site: SiteModel
    let cards: Cards
    /// The text of the page of changes, when the site has one.
    let changes: PageText?

    /// What is made apart from the others, at the same time.
    private enum Part: CaseIterable { case sitemap, search, feeds, aliases, measures, marks }

    /// Feeds, sitemap, robots, aliases, measures, and the index of the search.
    func files(jobs: Int) async -> [SitePlan.File] {
        await concurrentMap(Part.allCases, width: jobs) { files(of: $0) }.flatMap(\.self)
    }

    private func files(of part: Part) -> [SitePlan.File] {
        switch part {
        case .sitemap: sitemap
        case .search: search
        case .feeds: feeds
        case .aliases: aliases
        case .measures: measures
        case .marks: [file(".nojekyll", []), file("robots.txt", Array(robots.utf8))]
        }
    }

    private func file(_ path: String, _ bytes: [UInt8]) -> SitePlan.File {
        SitePlan.File(path: path, bytes: bytes)
    }

    private var search: [SitePlan.File] {
        guard site.settings.hasSearch else { return [] }
        return [file(SearchPage.index, SearchIndex(cards, site.words).bytes)]
    }

    private var measures: [SitePlan.File] {
        guard !site.ledger.facts.records.isEmpty || !site.ledger.facts.targets.isEmpty else {
            return []
        }
        let all = site.ledger.asOf(site.day).measurements()
        let records = all.map { MeasurementRecord($0, language: site.settings.language) }
        return [file("data/measures.json", JSONText.bytes(records))]
    }

    private var robots: String {
        guard site.settings.allowsRobots else { return "User-agent: *\nDisallow: /\n" }
        let map = site.settings.baseURL.map { "Sitemap: \($0.value)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n" + map
    }

    private var sitemap: [SitePlan.File] {
        guard let base = site.settings.baseURL?.value else { return [] }
        let newest = Self.newest(cards.all)
        let entries = cards.all.filter { $0.page.kind != .notFound }.map { card in
            Sitemap.Entry(address: base + card.path.address, modified: modified(card, newest))
        }
        return Sitemap(entries: entries).files(baseURL: base).map { file($0.path, $0.bytes) }
    }

    /// The last day on which a page, a number in it or a page in its list changed, as far as it is
    /// known.
    private func modified(_ card: PageCard, _ newest: Day?) -> Day? {
        [card.page.modified, lastChange(of: card, newest)].compactMap(\.self).max()
    }

    /// The last day on which what a page composes by itself changed.
    private func lastChange(of card: PageCard, _ newest: Day?) -> Day? {
        switch card.page.kind {
        case .announcement, .page: return nil
        case .company:
            let company = card.page.companySlug
            return site.changes.last { day in
                day.changes.contains { $0.key.company == company }
            }?.day
        case .section: return Self.newest(cards.inside(card.path, where: \.isDatedText))
        case .taxonomy, .term, .archive, .search: return newest
        default: return site.changes.last { !$0.changes.isEmpty }?.day
        }
    }

    private static func newest(_ cards: some Sequence<PageCard>) -> Day? {
        cards.lazy.filter(\.page.isDatedText).compactMap(\.page.modified).max()
    }

    /// A page at each former address, which leads on to the page's own.
    private var aliases: [SitePlan.File] {
        cards.all.flatMap { card in
            card.page.source.frontMatter.aliases.map { alias in
                let path = PagePath(alias.value.hasSuffix("/") ? alias.value : alias.value + "/")
                return SitePlan.File(
                    path: path.file,
                    bytes: AliasPage.bytes(
                        from: path, to: card, language: site.settings.language.tag,
                        address: site.address(of: card.path)),
                    location: alias.location)
            }
        }
    }

    private var feeds: [SitePlan.File] {
        guard site.settings.baseURL != nil else { return [] }
        var files: [SitePlan.File] = []
        for card in cards.all where site.hasFeeds(card.path) {
            guard let feed = feed(of: card) else { continue }
            if site.settings.feeds.rss { files.append(file(feed.folder + "index.xml", feed.rss)) }
            if site.settings.feeds.atom { files.append(file(feed.folder + "atom.xml", feed.atom)) }
            if site.settings.feeds.json { files.append(file(feed.folder + "feed.json", feed.json)) }
        }
        return files
    }

    private func feed(of card: PageCard) -> Feed? {
        guard let address = site.address(of: card.path) else { return nil }
        let settings = site.settings
        let isHome = card.path == .home
        return Feed(
            title: isHome ? settings.title : settings.title + site.words.colon + card.title.text,
            subtitle: isHome ? settings.description : card.teaser?.text ?? "",
            language: settings.language.tag, address: address, folder: card.path.address,
            authors: settings.authors.isEmpty ? [settings.title] : settings.authors,
            asOf: site.day, items: Array(items(of: card).prefix(settings.feeds.limit)))
    }

    /// The entries of a page's feed, newest first.
    private func items(of card: PageCard) -> [Feed.Item] {
        switch card.page.kind {
        case .changes: return changeItems()
        case .company:
            let company = card.page.companySlug
            let own = cards.inside(.home) { $0.companySlug == company && $0.isDatedText }
            let both = pageItems(own) + changeItems(of: company)
            return both.enumerated().sorted {
                ($1.element.published, $0.offset) < ($0.element.published, $1.offset)
            }.map(\.element)
        default:
            return pageItems(cards.inside(card.path, where: \.isDatedText))
        }
    }

    private func pageItems(_ pages: CardList) -> [Feed.Item] {
        pages.prefix(site.settings.feeds.limit).compactMap { item in
            guard let address = site.address(of: item.path), let day = item.page.date else {
                return nil
            }
            return Feed.Item(
                title: item.title.text, address: address, published: day,
                updated: max(day, item.page.modified ?? day),
                summary: item.teaser?.text ?? item.title.text,
                tags: item.page.source.frontMatter.terms(of: "tags").map(\.value))
        }
    }

    /// One entry for each day on the first page of the changes, or on which a company's numbers
    /// moved.
    private func changeItems(of company: String? = nil) -> [Feed.Item] {
        guard let changes, let card = cards.newestFirst(.changes).first,
            let address = site.address(of: card.path)
        else { return [] }
        let page = Composition(site: site, cards: cards, card: card, text: changes)
        let words = site.words
        return ChangesPage.days(page).prefix(site.settings.pagination).compactMap { day in
            let lines = ChangesPage.lines(day, page).filter {
                company == nil || $0.company == company
            }
            guard !lines.isEmpty else { return nil }
            return Feed.Item(
                title: words.changed(on: day.day, for: company.map(page.name)),
                address: "\(address)#d\(day.day)", published: day.day, updated: day.day,
                summary: lines.map { $0.cause + words.space + $0.text }.joined(
                    separator: words.space))
        }
    }
}
