import Charts
import Dates
import Deliveries
import Numbers

/// The charts that a company's page composes from the ledger.
enum CompanyCharts {
    /// Deliveries, the running total against the target, growth, and the history of targets, each
    /// only where the records have enough to draw.
    static func all(_ company: String, _ vintage: Vintage, _ page: Composition) -> [PlanValue] {
        let charts = LedgerChart(site: page.site, vintage: vintage)
        let series = LedgerSeries(vintage: vintage, company: company)
        let name = page.site.ledger.company(company)?.name ?? company
        let language = page.language
        var all: [PlanValue] = []
        let quarters = series.periods(.quarter)
        let delivered = series.data(.units, quarters)
        if delivered.count > 1, let first = quarters.first, let last = quarters.last {
            var chart = charts.bars(company, quarters)
            chart.title = "Deliveries of \(name) by quarter"
            chart.subtitle =
                "\(first.shortText(language)) to \(last.shortText(language)), as stated by the company"
            all.append(section("deliveries", "Deliveries", chart, language))
        }
        if let year = TargetYear.lastWithProgress(of: company, in: vintage) {
            var chart = charts.cumulative(company, year)
            chart.title = "\(name) in \(year.text(language)), against the target in force"
            chart.subtitle = "Cumulative deliveries"
            all.append(section("cumulative", "Against the target", chart, language))
        }
        let growth = series.data(.growthYearOnYear, quarters)
        if growth.count > 1 {
            var chart = charts.growth(company, quarters, .growthYearOnYear)
            chart.title = "Growth of \(name) on the same quarter a year before"
            all.append(section("growth", "Growth", chart, language))
        }
        let periods = Set(
            vintage.ledger.facts.targets.filter {
                $0.company == company && $0.announced <= vintage.day
            }.map(\.period)
        ).sorted()
        if !periods.isEmpty {
            var chart = charts.targets(company, periods)
            chart.title = "Targets of \(name), as they were announced"
            chart.subtitle = "By the day of the announcement"
            all.append(section("target-history", "Target history", chart, language))
        }
        return all
    }

    private static func section(
        _ id: String, _ title: String, _ chart: Chart, _ language: Language
    ) -> PlanValue {
        [
            "id": .words("c-" + id), "title": .words(title),
            "figureHTML": .chart(ChartPlan(chart: chart, id: id, language: language)),
            "asideHTML": .absent,
        ]
    }
}

extension TargetYear {
    /// The last year with both a target and deliveries of three months or more; else the last with
    /// both; `nil` without any.
    static func lastWithProgress(of company: String, in vintage: Vintage) -> Period? {
        let years = Set(
            vintage.ledger.facts.targets.filter {
                $0.company == company && $0.announced <= vintage.day && $0.period.length == .year
            }.map(\.period)
        ).sorted(by: >)
        let covered = years.filter { year in
            let key = MeasureKey(company: company, period: year, measure: .toDate)
            return vintage.measure(key).months != nil
        }
        return covered.first { year in
            let series = LedgerSeries(vintage: vintage, company: company)
            return series.runningTotal(of: year).count > 2
        } ?? covered.first
    }
}
