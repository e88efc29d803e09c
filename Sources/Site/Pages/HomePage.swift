import Charts
import Content
import Dates
import Deliveries
import Numbers

/// The front page: the lead composed from the ledger, and what is new.
enum HomePage {
    /// How many lines of what changed last it has.
    static let newsCount = 3

    /// The values of the template `home`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let company = page.page.companySlug ?? leadCompany(page)
        let vintage = page.site.ledger.asOf(page.page.asOf)
        let year = company.flatMap { TargetYear.lastWithProgress(of: $0, in: vintage) }
        return [
            .init(
                "header",
                page.header(
                    kicker: company.map { page.words.promised(page.name(of: $0), page.unit) },
                    facts: company == nil ? [] : [page.asOfFact, page.basisFact])),
            .init("keyFigures", company.map { LeadFigures.strip($0, vintage, &page) } ?? .absent),
            .init("leadFigureHTML", leadFigure(company, year, vintage, page)),
            .init("announcements", announcements(page)),
            .init("changes", ChangesPage.latest(page, count: newsCount)),
            .init(
                "story",
                page.text.plan.isEmpty
                    ? .absent
                    : [
                        "contentHTML": .text,
                        "sideFigureHTML": sideFigure(company, vintage, page),
                    ]),
            .init("impacts", impacts(page)),
            .init("peers", peers(company, year, vintage, page)),
            .init("sources", page.sources),
        ]
    }

    /// The company of the latest announcement, else the first that has a target.
    static func leadCompany(_ page: Composition) -> String? {
        page.cards.newestFirst(.announcement).first?.page.companySlug
            ?? page.site.ledger.facts.targets.first?.company
    }

    private static func leadFigure(
        _ company: String?, _ year: Period?, _ vintage: Vintage, _ page: Composition
    ) -> PlanValue {
        guard let company, let year else { return .absent }
        var chart = LedgerChart(site: page.site, vintage: vintage).cumulative(company, year)
        let findings = ChartFindings(vintage: vintage, page: page)
        chart.title = findings.attainment(of: company, year)
        chart.subtitle = page.words.cumulative(page.unit)
        chart.width = 760
        return .chart(ChartPlan(chart: chart, id: "chart-lead", language: page.language))
    }

    private static func sideFigure(
        _ company: String?, _ vintage: Vintage, _ page: Composition
    ) -> PlanValue {
        guard let company, let year = TargetYear.latest(of: company, in: vintage) else {
            return .absent
        }
        let share = vintage.measure(
            MeasureKey(company: company, period: year, measure: .attainment))
        guard let printed = share.text(page.language), let through = share.through else {
            return .absent
        }
        var chart = LedgerChart(site: page.site, vintage: vintage).bullet(company, year)
        chart.title = page.words.progress(year, printed)
        chart.subtitle = page.words.through(page.name(of: company), through)
        return .chart(ChartPlan(chart: chart, id: "chart-progress", language: page.language))
    }

    private static func announcements(_ page: Composition) -> PlanValue {
        .items(
            page.cards.newestFirst(.announcement).prefix(5).map { page.entry($0) },
            .init("moreHref", .words(page.path.link(to: PagePath("announcements/")))))
    }

    private static func impacts(_ page: Composition) -> PlanValue {
        var audiences: Set<String> = []
        let first = page.cards.newestFirst(.impact).filter {
            audiences.insert(ImpactPage.audience($0.page, page.words)).inserted
        }
        return .items(
            first.prefix(4).map { card in
                [
                    "audience": .words(ImpactPage.audience(card.page, page.words)),
                    "titleHTML": .markup(card.title.html),
                    "href": .words(page.path.link(to: card.path)),
                    "summaryHTML": .markup(card.teaser?.html ?? ""),
                    "note": .words(ImpactPage.horizon(card.page, page.words) ?? "–"),
                ]
            })
    }

    private static func peers(
        _ company: String?, _ year: Period?, _ vintage: Vintage, _ page: Composition
    ) -> PlanValue {
        guard let company, let year,
            let group = page.site.ledger.company(company)?.peerGroup
        else { return .absent }
        let peers = page.site.ledger.peers(in: group).map(\.slug)
        var chart = LedgerChart(site: page.site, vintage: vintage)
            .multiples(peers, subjects: [company], year)
        guard case .multiples(let multiples) = chart.kind, multiples.panels.count > 1 else {
            return .absent
        }
        chart.title = ChartFindings(vintage: vintage, page: page).targetsMet(peers, year)
        chart.subtitle = page.words.cumulativeOfPeers(page.unit)
        chart.width = 1_080
        let plan = ChartPlan(chart: chart, id: "chart-peers", language: page.language)
        return [
            "figureHTML": .chart(plan),
            "moreHref": .words(page.path.link(to: PagePath("compare/"))),
        ]
    }
}
