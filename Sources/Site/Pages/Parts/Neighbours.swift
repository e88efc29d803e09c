import Dates

/// The pages before and after a page among those of its kind.
enum Neighbours {
    /// The links to them; absent when there is neither.
    static func value(_ page: Composition, among kind: Page.Kind) -> PlanValue {
        let cards = page.cards.newestFirst(kind)
        guard let index = page.cards.rank(of: page.path), index < cards.count else {
            return .absent
        }
        let later = index > 0 ? cards[index - 1] : nil
        let earlier = index + 1 < cards.count ? cards[index + 1] : nil
        return .group([
            .init("earlier", earlier.map { link($0, page) } ?? .absent),
            .init("later", later.map { link($0, page) } ?? .absent),
        ])
    }

    private static func link(_ card: PageCard, _ page: Composition) -> PlanValue {
        let context =
            card.page.date.map { $0.text(page.language) }
            ?? ImpactPage.context(card.page, page.words)
        return [
            "title": .words(card.title.text),
            "href": .words(page.path.link(to: card.path)),
            "dateText": .words(context),
        ]
    }
}
