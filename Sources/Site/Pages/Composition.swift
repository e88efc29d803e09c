import Content
import Dates
import Deliveries
import Diagnostics
import Markup
import Numbers

/// All that composing one written page takes: the site, its cards, the page and its text.
struct Composition {
    /// What does not change while it is composed, in one piece, so that copies cost little.
    private struct Parts {
        let site: SiteModel
        let cards: Cards
        let card: PageCard
        let text: PageText
        let above: CardList
    }

    private let parts: Shared<Parts>
    /// Fills in measures and remembers which.
    var binder: Binder

    init(site: SiteModel, cards: Cards, card: PageCard, text: PageText) {
        parts = Shared(
            Parts(site: site, cards: cards, card: card, text: text, above: cards.above(card.path)))
        binder = Binder(site: site, page: card.page)
    }

    var site: SiteModel { parts.site }
    var cards: Cards { parts.cards }
    var card: PageCard { parts.card }
    var text: PageText { parts.text }
    /// The front page and those of the folders that the page lies in, from above.
    var above: CardList { parts.above }
    var page: Page { card.page }
    var path: PagePath { card.path }
    var language: Language { site.settings.language }
    /// What the page says by itself.
    var words: Words { site.words }
    /// What the site counts, within a sentence: `cars`.
    var unit: String { site.settings.unit }

    /// The name of a company by its slug.
    func name(of company: String) -> String { site.company(company)?.name ?? company }

    /// A day in words, and for machines.
    func date(_ day: Day) -> PlanValue {
        ["iso": .words("\(day)"), "text": .words(day.text(language))]
    }

    /// What opens the page.
    func header(kicker: String? = nil, facts: [PlanValue] = []) -> PlanValue {
        [
            "breadcrumbs": breadcrumbs,
            "kicker": .words(kicker),
            "titleHTML": .markup(card.title.html),
            "deckHTML": .markup((card.teaser)?.linkedHTML),
            "facts": facts.isEmpty ? .absent : .group([.init("items", .list(facts))]),
        ]
    }

    /// The sections above the page, without the front page.
    private var breadcrumbs: PlanValue {
        .items(
            above.filter { $0.path != .home }.map { card in
                ["title": .words(card.title.text), "href": .words(path.link(to: card.path))]
            })
    }

    /// A short fact of the line under the headline.
    func fact(_ text: String, day: Day? = nil, to target: PagePath? = nil) -> PlanValue {
        [
            "text": .words(text), "iso": .words(day.map { "\($0)" }),
            "href": .words(target.map { path.link(to: $0) }),
        ]
    }

    /// How long reading the page's text takes; nothing for a page without one.
    var readingFact: PlanValue {
        .group([
            .init("text", .readingTime(language)), .init("iso", .absent), .init("href", .absent),
        ])
    }

    /// The day of the page's numbers.
    var asOfFact: PlanValue { fact(words.asOf(page.asOf), day: page.asOf) }

    /// The name of the basis that keys without one mean, as the page's facts tell it.
    var basisFact: PlanValue {
        let slug = site.ledger.facts.defaultBasis
        let label = site.ledger.facts.bases.first { $0.slug == slug }?.label ?? slug
        return fact(label)
    }

    /// An item of a list of pages.
    func entry(_ card: PageCard, context: String? = nil, summary: Bool = false) -> PlanValue {
        [
            "date": context == nil ? card.page.date.map(date) ?? .absent : .absent,
            "context": .words(context),
            "titleHTML": .markup(card.title.html),
            "href": .words(path.link(to: card.path)),
            "summaryHTML": .markup(summary ? card.teaserHTML : nil),
        ]
    }

    /// The tags of the page.
    var tags: PlanValue {
        .items(
            page.source.terms(of: "tags").map { term in
                [
                    "title": .words(term.value),
                    "href": .words(path.link(to: TermPages.path("tags", term.value))),
                ]
            })
    }

    /// The sources of the page, in the order of their numbers.
    var sources: PlanValue {
        .items(
            text.sources.enumerated().map { index, source in
                SourceNote.value(source, id: "s\(index + 1)", words)
            })
    }
}

/// The name of a section without a page of its own.
enum SectionTitle {
    /// The folder's name as words: `supply-chain` becomes `Supply chain`.
    static func text(of folder: String) -> String {
        folder.split(separator: "-").joined(separator: " ").sentenceCased
    }
}
