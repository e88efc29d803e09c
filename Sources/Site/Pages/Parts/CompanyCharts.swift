import Charts
import Dates
import Deliveries
import Numbers

/// The charts that a company's page composes from the ledger: deliveries, the running total against
/// the target, growth, the mix of models and the history of targets, each only where the records have enough to draw.
struct CompanyCharts {
    private let company: String
    private let vintage: Vintage
    private let page: Composition
    private let charts: LedgerChart
    private let series: LedgerSeries
    private let findings: ChartFindings

    /// Growth beyond this, tenfold, tells of a base near zero; it would flatten all other columns.
    private static let highestGrowth = Rational(10)

    /// So many quarters are columns that can still be told apart; of more, the latest are drawn.
    private static let mostQuarters = 24

    init(_ company: String, _ vintage: Vintage, _ page: Composition) {
        self.company = company
        self.vintage = vintage
        self.page = page
        charts = LedgerChart(site: page.site, vintage: vintage)
        series = LedgerSeries(vintage: vintage, company: company, words: page.words)
        findings = ChartFindings(vintage: vintage, page: page)
    }

    /// The charts, in the order of the page.
    var all: [PlanValue] { [deliveries, cumulative, growth, mix, targets].compactMap(\.self) }

    private var words: Words { page.words }
    private var name: String { page.name(of: company) }
    private var quarters: [Period] { series.periods(.quarter, most: Self.mostQuarters) }

    private var deliveries: PlanValue? {
        let periods = quarters
        guard series.data(.units, periods).count > 1, let first = periods.first,
            let last = periods.last
        else { return nil }
        var chart = charts.bars(company, periods)
        chart.title = findings.deliveries(of: company, last)
        chart.subtitle = words.quarters(of: name, page.unit, first, last)
        return section(
            "deliveries", words.deliveries, chart,
            aside: BoundsNotes(series: series).html(periods, page))
    }

    private var cumulative: PlanValue? {
        guard let year = TargetYear.lastWithProgress(of: company, in: vintage) else { return nil }
        var chart = charts.cumulative(company, year)
        chart.title = findings.attainment(of: company, year)
        chart.subtitle = words.cumulative(page.unit)
        return section("cumulative", words.againstTarget, chart)
    }

    private var growth: PlanValue? {
        let known = quarters.filter { period in
            let growth = series.measure(.growthYearOnYear, period).quantity
            return (growth.low ?? growth.value).map { $0 <= Self.highestGrowth } ?? true
        }
        guard series.data(.growthYearOnYear, known).count > 1 else { return nil }
        var chart = charts.growth(company, known, .growthYearOnYear)
        chart.title = findings.growth(of: company, known)
        chart.subtitle = words.growthOfQuarters(of: name, page.unit)
        if known.count < quarters.count { chart.note = words.tenfoldLeftOut }
        return section("growth", words.growth, chart)
    }

    private var mix: PlanValue? {
        let mixes = charts.mixes(company)
        guard let last = mixes.last, let first = last.models.first,
            let share = first.units.divided(by: last.total)
        else { return nil }
        var chart = charts.mix(company, mixes)
        let percent = NumberStyle.percent(places: 1).text(share, page.language)
        chart.title = words.mix(first.name, percent, last.period)
        chart.subtitle = words.models(of: name, page.unit)
        return section("mix", words.byModel, chart)
    }

    private var targets: PlanValue? {
        let periods = Set(
            vintage.ledger.facts.targets.filter {
                $0.company == company && $0.announced <= vintage.day
            }.map(\.period)
        ).sorted()
        guard let last = TargetYear.latest(of: company, in: vintage) else { return nil }
        var chart = charts.targets(company, periods)
        chart.title = findings.targets(of: company, last)
        chart.subtitle = words.targets(of: name)
        let aside = "<h3>\(words.stepsTitle)</h3><p>\(words.steps)</p>"
        chart.width = 760
        return section("target-history", words.targetHistory, chart, aside: aside)
    }

    private func section(
        _ id: String, _ title: String, _ chart: Chart, aside: String? = nil
    ) -> PlanValue {
        let plan = ChartPlan(chart: chart, id: "chart-" + id, language: page.language)
        return [
            "id": .words("c-" + id), "title": .words(title), "figureHTML": .chart(plan),
            "asideHTML": .markup(aside),
        ]
    }
}

extension TargetYear {
    /// The last year with a target of which records cover half or more; else the last that they
    /// cover at all; `nil` without any.
    static func lastWithProgress(of company: String, in vintage: Vintage) -> Period? {
        let years = Set(
            vintage.ledger.facts.targets.filter {
                $0.company == company && $0.announced <= vintage.day && $0.period.length == .year
            }.map(\.period)
        ).sorted(by: >)
        func covered(_ year: Period) -> Int {
            let key = MeasureKey(company: company, period: year, measure: .toDate)
            return vintage.measure(key).months?.upperBound ?? 0
        }
        return years.first { covered($0) >= $0.firstMonth + 6 }
            ?? years.first { covered($0) > 0 }
    }
}
