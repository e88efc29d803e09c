import Content
import Dates
import Diagnostics

/// A folder's page: a list of the pages in it, newest first, over as many pages as it takes.
enum SectionPage {
    /// The values of one page of the list, which shows some of the cards.
    static func values(
        _ page: Composition, _ cards: CardList, _ pagination: Pagination,
        feeds: [FeedLink]
    ) -> [PlanValue.Field] {
        [
            .init("header", page.header()),
            .init("contentHTML", pagination.isFirst ? .text : .absent),
            .init("years", .list(ListByYear.groups(cards, page))),
            .init("pagination", pagination.value),
            .init(
                "feeds",
                .items(feeds.map { .ready($0.value(from: page.path.root)) })),
        ]
    }
}

/// Lists of pages under the years of their days, or what else sets pages without a day apart.
enum ListByYear {
    /// The cards, in their order, under years; impacts under the people they are about.
    static func groups(_ cards: CardList, _ page: Composition) -> [PlanValue] {
        let words = page.words
        var groups: [(name: String, title: String, places: Range<Int>)] = []
        for place in cards.indices {
            let card = cards[place]
            let year = card.page.date.map { Period(.year, holding: $0) }
            let title = year.map { $0.text(page.language) } ?? heading(card.page, words)
            let start = groups.last.flatMap { $0.title == title ? $0.places.lowerBound : nil }
            if start != nil { groups.removeLast() }
            groups.append((year.map { "\($0)" } ?? title, title, (start ?? place)..<place + 1))
        }
        return groups.map { group in
            [
                "id": .words("y-" + ChartComposer.slug(group.name)), "title": .words(group.title),
                "items": .values(
                    cards[group.places].map { card in
                        let context =
                            card.page.kind == .impact ? ImpactPage.horizon(card.page, words) : nil
                        return page.entry(card, context: context, summary: true)
                    }),
            ]
        }
    }

    private static func heading(_ page: Page, _ words: Words) -> String {
        switch page.kind {
        case .impact: ImpactPage.audience(page, words)
        case .company: words.companies
        default: words.pages
        }
    }
}
