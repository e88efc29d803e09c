import Content
import Dates
import Deliveries
import Numbers

/// A company: all that the records say of it.
enum CompanyPage {
    /// The values of the template `company`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let company = page.page.companySlug ?? page.page.source.slug
        let vintage = page.site.ledger.asOf(page.page.asOf)
        let (groups, used) = CompanyMeasures.groups(company, &page)
        return [
            .init("header", page.header(facts: [page.asOfFact, page.basisFact])),
            .init("notice", .words(notice(company, page))),
            .init("measures", .list(groups)),
            .init("precisions", .list(PrecisionWords.used(by: used, page.words))),
            .init("definitions", .list(definitions(used.map(\.key.measure), page))),
            .init("contentHTML", .text),
            .init("charts", .list(CompanyCharts(company, vintage, page).all)),
            .init("targets", TargetTable.value(company, vintage, page)),
            .init("announcements", announcements(company, page)),
            .init("records", RecordTable.value(company, vintage, page)),
            .init("sources", page.sources),
        ]
    }

    /// That the records of a company are old, when the settings say after how many days they are.
    private static func notice(_ company: String, _ page: Composition) -> String? {
        let day = page.page.asOf
        let records = page.site.ledger.facts.records.lazy.filter {
            $0.company == company && $0.published <= day
        }
        guard let limit = page.site.settings.staleAfter,
            let last = records.map(\.published).max(), day.ordinal - last.ordinal > limit
        else { return nil }
        return page.words.notice(last, limit, day)
    }

    private static func definitions(_ used: [MeasureName], _ page: Composition) -> [PlanValue] {
        MeasureName.allCases.filter(used.contains).map { name in
            let measure = Measure.named(name)
            return [
                "label": .words(measure.label[page.language]),
                "definition": .words(measure.definition[page.language]),
                "href": .words(page.path.link(to: MeasureUse.page(of: name))),
            ]
        }
    }

    private static func announcements(_ company: String, _ page: Composition) -> PlanValue {
        let own = page.cards.newestFirst(.announcement).filter { $0.page.companySlug == company }
        return .items(
            own.map { page.entry($0) },
            .init("moreHref", .words(page.path.link(to: PagePath("announcements/")))))
    }
}
