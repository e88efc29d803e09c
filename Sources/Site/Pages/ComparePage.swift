import Charts
import Dates
import Deliveries
import Numbers

/// The companies of a peer group beside each other: one basis, one period.
enum ComparePage {
    private static let measures: [MeasureName] = [
        .units, .growthYearOnYear, .target, .attainment, .rank,
    ]

    /// The values of the template `compare`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let vintage = page.site.ledger.asOf(page.page.asOf)
        let header = page.header(facts: [page.asOfFact, page.basisFact])
        guard let subject = HomePage.leadCompany(page),
            let year = TargetYear.lastWithProgress(of: subject, in: vintage)
        else {
            return fields(header, table: .absent, charts: [], missing: .absent)
        }
        let group = page.site.ledger.company(subject)?.peerGroup
        let peers = page.site.ledger.companies.filter { $0.peerGroup == group }
        let gaps = Gaps(peers, measures, year, vintage)
        let columns = measures.filter { !gaps.isEmpty($0) }
        let rows = peers.filter { gaps.reason(.units, $0) == nil }.map { company in
            (gaps.order(company), row(company, columns, year, subject, &page))
        }
        let caption = page.words.measures(of: year.text(page.language), page.page.asOf)
        let table: PlanValue = [
            "caption": .words(caption),
            "columns": .list(
                columns.map { ["title": .words(Measure.named($0).label[page.language])] }),
            "rows": .list(rows.sorted { $0.0 > $1.0 }.map(\.1)), "note": .absent,
        ]
        return fields(
            header, table: rows.isEmpty ? .absent : table,
            charts: charts(peers.map(\.slug), subject, year, vintage, page),
            missing: .items(gaps.values(page.words)))
    }

    private static func fields(
        _ header: PlanValue, table: PlanValue, charts: [PlanValue], missing: PlanValue
    ) -> [PlanValue.Field] {
        [
            .init("header", header), .init("contentHTML", .text), .init("table", table),
            .init("charts", .list(charts)), .init("notComparable", missing),
            .init("sources", .absent),
        ]
    }

    private static func row(
        _ company: Company, _ columns: [MeasureName], _ year: Period, _ subject: String,
        _ page: inout Composition
    ) -> PlanValue {
        var cells: [PlanValue] = []
        for name in columns {
            let key = MeasureKey(company: company.slug, period: year, measure: name)
            let text = page.binder.measure(key).text(page.language, words: .signs)
            let use = MeasureUse(key: key, day: page.page.asOf)
            cells.append([
                "value": .words(text ?? page.words.notAvailable),
                "derivation": .words(text == nil ? nil : use.link(from: page.path)),
            ])
        }
        let path = page.cards.company(company.slug)?.path ?? PagePath("companies/")
        return [
            "title": .words(company.name), "href": .words(page.path.link(to: path)),
            "isSubject": .flag(company.slug == subject), "cells": .list(cells),
        ]
    }

    private static func charts(
        _ peers: [String], _ subject: String, _ year: Period, _ vintage: Vintage,
        _ page: Composition
    ) -> [PlanValue] {
        let charts = LedgerChart(site: page.site, vintage: vintage)
        let words = page.words
        var units = charts.peers(peers, subjects: [subject], .units, year)
        let findings = ChartFindings(vintage: vintage, page: page)
        units.title = findings.leader(peers, subject: subject, year)
        units.subtitle = words.unitsOfPeers(page.unit, year)
        var shares = charts.multiples(peers, subjects: [subject], year)
        shares.title = findings.targetsMet(peers, year)
        shares.subtitle = words.cumulativeOfPeers(page.unit)
        return [
            ("units", words.deliveries, units), ("targets", words.againstTargets, shares),
        ].map { id, title, chart in
            [
                "id": .words("c-" + id), "title": .words(title),
                "figureHTML": .chart(
                    ChartPlan(chart: chart, id: "chart-" + id, language: page.language)),
                "asideHTML": .absent,
            ]
        }
    }
}
