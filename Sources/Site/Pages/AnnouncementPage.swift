import Charts
import Content
import Dates
import Deliveries

/// An announcement: its text as of its own day, and what happened since.
enum AnnouncementPage {
    /// The values of the template `announcement`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let company = page.page.companySlug
        let figures = company.map { page.figuresOfTheDay($0) } ?? .absent
        let since = company.map { SinceThenList.value($0, &page) } ?? .absent
        return [
            .init("header", page.header(facts: facts(page))),
            .init("keyPoints", keyPoints(page)),
            .init("contentHTML", .text),
            .init("figureHTML", page.text.plan.charts.isEmpty ? targetHistory(page) : .absent),
            .init(
                "rail",
                .group([
                    .init("sinceThen", since), .init("figures", figures),
                    .init("claimNotes", page.claimNotes),
                ])),
            .init("impacts", impacts(page)),
            .init("claims", page.claims),
            .init("sources", page.sources),
            .init("tags", page.tags),
            .init("neighbours", Neighbours.value(page, among: .announcement)),
        ]
    }

    private static func facts(_ page: Composition) -> [PlanValue] {
        var facts: [PlanValue] = []
        if let day = page.page.date {
            facts.append(page.fact(day.text(page.language, .full), day: day))
        }
        if let slug = page.page.companySlug {
            let name = page.site.ledger.company(slug)?.name ?? slug
            facts.append(page.fact(name, to: page.cards.company(slug)?.path))
        }
        facts += [page.basisFact, page.readingFact]
        return facts
    }

    private static func keyPoints(_ page: Composition) -> PlanValue {
        .items(page.card.keyPoints.map { ["textHTML": .markup($0.linkedHTML)] })
    }

    /// The history of the company's targets, for a text without a chart of its own.
    private static func targetHistory(_ page: Composition) -> PlanValue {
        guard let company = page.page.companySlug else { return .absent }
        let vintage = page.site.ledger.asOf(page.page.asOf)
        guard let year = TargetYear.latest(of: company, in: vintage) else { return .absent }
        var chart = LedgerChart(site: page.site, vintage: vintage).targets(company, [year])
        let name = page.site.ledger.company(company)?.name ?? company
        chart.title = page.words.targets(of: name, for: year)
        chart.subtitle = page.words.byAnnouncement
        return .chart(ChartPlan(chart: chart, id: "chart-targets", language: page.language))
    }

    /// The impacts that name the announcement as what they follow from.
    private static func impacts(_ page: Composition) -> PlanValue {
        let own = page.page
        let following = page.cards.newestFirst(.impact).filter { card in
            card.page.source.frontMatter.follows.contains { own.isNamed(by: $0.value) }
        }
        return .items(
            following.map { page.entry($0, context: ImpactPage.context($0.page, page.words)) })
    }
}

extension Page {
    /// Whether a name in `follows` means the page: its path in the content without `.md`, or its
    /// slug, or its file's name.
    func isNamed(by name: String) -> Bool {
        let path = contentPath.hasSuffix(".md") ? contentPath.dropLast(3) : contentPath
        let file = path.split(separator: "/").last ?? path
        return name == path || name == file || name == self.source.slug || name == contentPath
    }
}
