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

    /// Feeds, sitemap, robots, aliases, measures, and the index of the search.
    var files: [PlannedFiles] {
        let plan = inputs
        func group(
            _ paths: [String], _ make: @escaping @Sendable () -> [[UInt8]]
        ) -> PlannedFiles {
            PlannedFiles(paths.map { PlannedFiles.Name(path: $0) }, plan: plan, make)
        }
        var files = cards.all.compactMap { feeds(of: $0, group) }
        files += [group([".nojekyll"]) { [[]] }, group(["robots.txt"]) { [Array(robots.utf8)] }]
        if let base = site.settings.baseURL?.value {
            let listed = cards.all.filter { $0.page.kind != .notFound }
            files.append(
                group(Sitemap.paths(listed.count)) {
                    Sitemap(entries: entries(listed, base)).files(baseURL: base)
                })
        }
        if !site.ledger.facts.records.isEmpty || !site.ledger.facts.targets.isEmpty {
            files.append(group(["data/measures.json"]) { [measures] })
        }
        if site.settings.hasSearch {
            files.append(group([SearchPage.index]) { [SearchIndex(cards, site.words).bytes] })
        }
        return files + aliases(plan)
    }

    /// A summary of all that the files are made from: the records, what pages tell of each other,
    /// and the settings.
    private var inputs: Fingerprint {
        var inputs = Fingerprint()
        inputs.add(site.files.tree["content/site.yaml"] ?? [])
        inputs.add(site.settings.baseURL?.value ?? "")
        inputs.add("\(site.day)")
        inputs.add(site.isRetrospective ? 1 : 0)
        for path in site.files.tree.paths(under: "content/data") {
            inputs.add(path)
            inputs.add(site.files.tree[path] ?? [])
        }
        inputs.add(cards.fingerprint)
        for card in cards.newestFirst(.changes) {
            if let text = card.page.digest?.text { inputs.add(text) }
        }
        return inputs
    }

    private var measures: [UInt8] {
        let all = site.ledger.asOf(site.day).measurements()
        return JSONText.bytes(
            all.map { MeasurementRecord($0, language: site.settings.language) })
    }

    private var robots: String {
        guard site.settings.allowsRobots else { return "User-agent: *\nDisallow: /\n" }
        let map = site.settings.baseURL.map { "Sitemap: \($0.value)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n" + map
    }

    private func entries(_ listed: [PageCard], _ base: String) -> [Sitemap.Entry] {
        let newest = Self.newest(cards.all)
        return listed.map {
            Sitemap.Entry(address: base + $0.path.address, modified: modified($0, newest))
        }
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
        cards.lazy.filter { $0.page.isDatedText }.compactMap { $0.page.modified }.max()
    }

    /// A page at each former address, which leads on to the page's own.
    private func aliases(_ plan: Fingerprint) -> [PlannedFiles] {
        cards.all.flatMap { card in
            card.page.source.frontMatter.aliases.map { alias in
                let path = PagePath(alias.value.hasSuffix("/") ? alias.value : alias.value + "/")
                let name = PlannedFiles.Name(path: path.file, location: alias.location)
                return PlannedFiles([name], plan: plan) {
                    [
                        AliasPage.bytes(
                            from: path, to: card, language: site.settings.language.tag,
                            address: site.address(of: card.path))
                    ]
                }
            }
        }
    }

    /// The feeds of a page's folder, in the formats of the settings; `nil` when it has none.
    private func feeds(
        of card: PageCard, _ group: ([String], @escaping @Sendable () -> [[UInt8]]) -> PlannedFiles
    ) -> PlannedFiles? {
        guard site.settings.baseURL != nil, site.hasFeeds(card.path) else { return nil }
        let formats: [(isWanted: Bool, name: String, bytes: @Sendable (Feed) -> [UInt8])] = [
            (site.settings.feeds.rss, "index.xml", { $0.rss }),
            (site.settings.feeds.atom, "atom.xml", { $0.atom }),
            (site.settings.feeds.json, "feed.json", { $0.json }),
        ]
        let wanted = formats.filter(\.isWanted).map { (name: $0.name, bytes: $0.bytes) }
        return group(wanted.map { card.path.address + $0.name }) {
            feed(of: card).map { feed in wanted.map { $0.bytes(feed) } } ?? []
        }
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
                tags: item.page.source.terms(of: "tags").map(\.value))
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
