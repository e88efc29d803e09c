import Content
import Dates
import Deliveries
import Numbers

extension GeneratedFiles {
    /// The feeds of a page's folder, in the formats of the settings; `nil` when it has none.
    func feeds(
        of card: PageCard, _ group: ([String], @escaping @Sendable () -> [[UInt8]]) -> PlannedFiles
    ) -> PlannedFiles? {
        guard site.settings.baseURL != nil, site.hasFeeds(card.page) else { return nil }
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
            let lines = ChangesPage.lines(day, of: company, page)
            guard !lines.isEmpty else { return nil }
            return Feed.Item(
                title: words.changed(on: day.day, for: company.map(page.name)),
                address: "\(address)#d\(day.day)", published: day.day, updated: day.day,
                summary: lines.map { $0.cause + words.space + $0.text }.joined(
                    separator: words.space))
        }
    }
}
