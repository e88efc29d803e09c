import Content
import Deliveries
import Diagnostics

/// Plans the pages of one card: one, or as many as its list takes.
struct PageComposer: Sendable {
    let site: SiteModel
    let cards: Cards
    /// The numbers that written pages print, by measure, in order.
    var uses: [MeasureName: [MeasureUse]] = [:]
    /// The pages that make each claim.
    var claimPlaces: [String: [PageCard]] = [:]

    /// What planning one card gives.
    struct Planned: Sendable {
        var pages: [PlannedPage]
        /// The numbers that the pages print.
        var uses: Set<MeasureUse>
    }

    /// Plans the pages of a card now.
    func planned(
        _ card: PageCard, _ text: PageText, _ around: Surroundings,
        _ diagnostics: inout Diagnostics
    ) -> Planned {
        var page = Composition(site: site, cards: cards, card: card, text: text)
        let plans = plans(&page, &diagnostics)
        return Planned(
            pages: plans.map { PlannedPage($0, $0.dependencies(around)) },
            uses: page.binder.uses.union(text.uses).union(card.uses))
    }

    /// The plans of a composed card.
    func plans(_ page: inout Composition, _ diagnostics: inout Diagnostics) -> [PagePlan] {
        let card = page.card
        if let parts = parts(of: card) { return parts.map { plan(page, $0) } }
        if card.page.kind == .changes {
            let days = ChangesPage.days(page)
            return Pagination.pages(
                card.path, entries: days.count, perPage: site.settings.pagination
            ).map { pagination in
                let shown = pagination.slice(days, perPage: site.settings.pagination)
                return plan(page, pagination) {
                    ChangesPage.values(
                        $0, shown, pagination, feeds: site.feeds(of: ChangesPage.path))
                }
            }
        }
        if card.page.kind == .impact { ImpactPage.check(page, &diagnostics) }
        let values = values(&page)
        return [PagePlan(page, values)]
    }

    /// Plans a page that was put off.
    ///
    /// - Throws: when its text cannot be read.
    func plan(_ card: PageCard, _ part: ListPart?) throws(DiskError) -> PagePlan {
        let bytes = part?.pagination.isFirst ?? true ? try card.page.text(site.files) : []
        let text = PageText(bytes, of: card.page, site: site)
        var page = Composition(site: site, cards: cards, card: card, text: text)
        if let part { return plan(page, part) }
        let values = values(&page)
        return PagePlan(page, values)
    }

    /// The parts of a card's list of pages; `nil` for a page that is no such list.
    func parts(of card: PageCard) -> [ListPart]? {
        let listed: CardList
        switch card.page.kind {
        case .section: listed = cards.inside(card.path) { !$0.kind.isAuxiliary }
        case .term: listed = cards.carrying(card.path)
        case .archive: listed = ArchivePage.cards(cards)
        default: return nil
        }
        let perPage = site.settings.pagination
        return Pagination.pages(card.path, entries: listed.count, perPage: perPage).map {
            ListPart(pagination: $0, shown: $0.slice(listed, perPage: perPage))
        }
    }

    private func plan(_ page: Composition, _ part: ListPart) -> PagePlan {
        plan(page, part.pagination) { page in
            switch page.page.kind {
            case .term: TermPages.values(page, part.shown, part.pagination)
            case .archive:
                ArchivePage.values(
                    page, part.shown, part.pagination, feeds: site.feeds(of: .home))
            default:
                SectionPage.values(
                    page, part.shown, part.pagination,
                    feeds: site.feeds(of: part.pagination.base))
            }
        }
    }

    /// Plans one page of a list; the list's own text stands on the first.
    private func plan(
        _ page: Composition, _ pagination: Pagination,
        _ values: (Composition) -> [PlanValue.Field]
    ) -> PagePlan {
        let card = page.card.at(pagination.path)
        var text = page.text
        if !pagination.isFirst { text = PageText([], of: card.page, site: site) }
        let own = Composition(site: site, cards: cards, card: card, text: text)
        return PagePlan(own, values(own))
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
            location: SourceLocation(file: page.page.source.path), digest: page.page.digest)
    }
}
