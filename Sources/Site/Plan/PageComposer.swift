import Content
import Deliveries
import Diagnostics

/// Plans the pages of one card: one, or as many as its list takes.
struct PageComposer {
    let site: SiteModel
    let cards: Cards
    /// The numbers that written pages print, by measure, in order.
    var uses: [MeasureName: [MeasureUse]] = [:]
    /// The pages that make each claim.
    var claimPlaces: [String: [PageCard]] = [:]

    /// What planning one card gives.
    struct Planned: Sendable {
        var plans: [PagePlan]
        /// The numbers that the pages print.
        var uses: Set<MeasureUse>
    }

    /// Plans the pages of a card.
    func plan(
        _ card: PageCard, _ text: PageText, _ diagnostics: inout Diagnostics
    ) -> Planned {
        var page = Composition(site: site, cards: cards, card: card, text: text)
        page.checkImage(&diagnostics)
        let plans: [PagePlan]
        switch card.page.kind {
        case .section, .term, .archive:
            let (listed, _) = list(page)
            plans = Pagination.pages(
                card.path, entries: listed.count, perPage: site.settings.pagination
            ).map { pagination in
                let shown = pagination.slice(listed, perPage: site.settings.pagination)
                return plan(page, pagination) { listValues($0, shown, pagination) }
            }
        case .changes:
            let days = ChangesPage.days(page)
            plans = Pagination.pages(
                card.path, entries: days.count, perPage: site.settings.pagination
            ).map { pagination in
                let shown = pagination.slice(days, perPage: site.settings.pagination)
                return plan(page, pagination) {
                    ChangesPage.values(
                        $0, shown, pagination, feeds: site.feeds(of: ChangesPage.path))
                }
            }
        default:
            if card.page.kind == .impact { ImpactPage.check(page, &diagnostics) }
            let values = values(&page)
            plans = [PagePlan(page, values)]
        }
        return Planned(plans: plans, uses: page.binder.uses.union(text.uses).union(card.uses))
    }

    private func plan(
        _ page: Composition, _ pagination: Pagination,
        _ values: (Composition) -> [PlanValue.Field]
    ) -> PagePlan {
        var card = page.card
        card.page.path = pagination.path
        var text = page.text
        text.plan.page = pagination.path
        let own = Composition(site: site, cards: cards, card: card, text: text)
        return PagePlan(own, values(own))
    }

    private func list(_ page: Composition) -> ([PageCard], [FeedLink]) {
        switch page.page.kind {
        case .term: (TermPages.cards(page), [])
        case .archive: (ArchivePage.cards(page), site.feeds(of: .home))
        default: (sectionCards(page), site.feeds(of: page.path))
        }
    }

    private func listValues(
        _ page: Composition, _ shown: ArraySlice<PageCard>, _ pagination: Pagination
    ) -> [PlanValue.Field] {
        switch page.page.kind {
        case .term: TermPages.values(page, shown, pagination)
        case .archive:
            ArchivePage.values(page, shown, pagination, feeds: site.feeds(of: .home))
        default:
            SectionPage.values(page, shown, pagination, feeds: site.feeds(of: pagination.base))
        }
    }

    /// The pages directly or deeper in a folder, newest first.
    private func sectionCards(_ page: Composition) -> [PageCard] {
        Cards.newestFirst(cards.inside(page.path).filter { !$0.page.kind.isAuxiliary })
    }

    private func values(_ page: inout Composition) -> [PlanValue.Field] {
        switch page.page.kind {
        case .home: HomePage.values(&page)
        case .announcement: AnnouncementPage.values(&page)
        case .impact: ImpactPage.values(&page)
        case .company: CompanyPage.values(&page)
        case .compare: ComparePage.values(&page)
        case .measure:
            MeasurePage.values(
                page, uses: MeasurePage.name(of: page.page).flatMap { uses[$0] } ?? [])
        case .methodology: MethodologyPage.values(page)
        case .claims: ClaimsPage.values(page, places: claimPlaces)
        case .data: DataPage.values(page)
        case .taxonomy: TermPages.taxonomyValues(page)
        case .search: SearchPage.values(page)
        case .notFound: NotFoundPage.values(page)
        case .page, .section, .term, .archive, .changes: PlainPage.values(&page)
        }
    }
}

extension PagePlan {
    /// A plan of a composed page with its values.
    init(_ page: Composition, _ values: [PlanValue.Field]) {
        self.init(
            path: page.path, template: page.page.kind.rawValue, head: PageHead.value(page),
            values: values, body: page.text.plan, picture: page.picture,
            location: SourceLocation(file: page.page.source.path), section: page.page.topSection,
            frontMatter: page.page.head)
    }
}
