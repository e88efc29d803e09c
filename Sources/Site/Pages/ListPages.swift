import Content
import Dates

/// The archive of all dated pages, by year.
enum ArchivePage {
    /// The pages of the archive, newest first.
    static func cards(_ cards: Cards) -> CardList { cards.inside(.home, where: \.isDatedText) }

    /// The values of one page of the template `archive`.
    static func values(
        _ page: Composition, _ cards: CardList, _ pagination: Pagination,
        feeds: [FeedLink]
    ) -> [PlanValue.Field] {
        [
            .init("header", page.header()),
            .init("years", .list(ListByYear.groups(cards, page))),
            .init("pagination", pagination.value),
            .init("feeds", .items(feeds.map { .ready($0.value(from: page.path.root)) })),
        ]
    }
}

/// All titles by kind of page, and the box that searches them.
enum SearchPage {
    /// The file with the index.
    static let index = "search.json"

    /// The kinds of page that are found, in the order of the results.
    static func kinds(_ words: Words) -> [(kind: Page.Kind, title: String)] {
        [
            (.announcement, words.announcements), (.impact, words.impacts),
            (.company, words.companies), (.page, words.pages), (.measure, words.measures),
        ]
    }

    /// The values of the template `search`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let groups = kinds(page.words).compactMap { kind, title -> PlanValue? in
            let cards = page.cards.newestFirst(kind)
            guard !cards.isEmpty else { return nil }
            return [
                "id": .words("g-" + kind.rawValue), "title": .words(title),
                "items": .list(
                    cards.map {
                        [
                            "title": .words($0.title.text),
                            "href": .words(page.path.link(to: $0.path)),
                        ]
                    }),
            ]
        }
        return [
            .init("header", page.header()),
            .init("indexHref", .words(page.path.link(toFile: index))),
            .init("groups", .list(groups)),
        ]
    }
}

/// The page for addresses that lead nowhere.
enum NotFoundPage {
    /// The values of the template `404`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let search = page.site.settings.hasSearch ? "search/" : "archive/"
        return [
            .init("header", page.header()),
            .init("searchHref", .words(page.path.link(to: PagePath(search)))),
            .init("archiveHref", .words(page.path.link(to: PagePath("archive/")))),
        ]
    }
}
