import Charts
import Content
import Dates
import Deliveries
import Diagnostics

/// What a ```` ```chart ```` block asks of the ledger, checked.
struct LedgerChartRequest {
    private let charts: LedgerChart
    private let block: ChartBlock
    private let company: String
    private let companies: [String]
    private let periods: [Period]

    /// Checks the names that a block uses; `nil` when one of them is wrong, which is reported.
    init?(site: SiteModel, page: Page, block: ChartBlock, _ diagnostics: inout Diagnostics) {
        self.block = block
        let known = site.ledger.facts.companies
        let named = block.companies + [block.company].compactMap(\.self)
        for name in named where !known.contains(where: { $0.slug == name.value }) {
            diagnostics.report(SiteProblems.unknownCompany(name, known.map(\.slug)))
            return nil
        }
        guard let company = block.company?.value ?? page.companySlug ?? named.first?.value else {
            diagnostics.report(SiteProblems.chartWithoutCompany(at: block.location))
            return nil
        }
        self.company = company
        companies =
            block.companies.isEmpty ? Self.peers(of: company, known) : block.companies.map(\.value)
        var periods: [Period] = []
        for text in block.period {
            guard let period = Period(text.value) else {
                diagnostics.report(SiteProblems.unreadablePeriod(text))
                return nil
            }
            periods.append(period)
        }
        self.periods = periods
        let binder = Binder(site: site, page: page)
        guard let day = binder.day(of: block.asOf, at: block.location, &diagnostics) else {
            return nil
        }
        charts = LedgerChart(
            site: site, vintage: site.ledger.asOf(day), basis: block.basis?.value,
            model: block.model?.value)
    }

    private static func peers(of company: String, _ known: [Company]) -> [String] {
        guard let group = known.first(where: { $0.slug == company })?.peerGroup else {
            return [company]
        }
        return known.filter { $0.peerGroup == group }.map(\.slug)
    }

    /// The chart; `nil` when the ledger cannot draw the kind, which is reported.
    func chart(
        _ kind: ChartComposer.Kind, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        switch kind {
        case .bars: charts.bars(company, shown(.quarter))
        case .growth: charts.growth(company, shown(.quarter), measure(.growthYearOnYear))
        case .targets: charts.targets(company, targetPeriods)
        case .cumulative: charts.cumulative(company, year)
        case .bullet: charts.bullet(company, year)
        case .peers: charts.peers(companies, subject: company, measure(.units), year)
        case .multiples: charts.multiples(companies, subject: company, year)
        case .line: charts.lines(companies, subject: company, frequency(.quarter))
        case .heatmap: charts.heatmap(company)
        case .sparkline: charts.sparkline(company, frequency(.month))
        case .share, .waterfall: unsupported(kind, &diagnostics)
        }
    }

    private func unsupported(
        _ kind: ChartComposer.Kind, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        diagnostics.report(SiteProblems.chartNeedsData(kind.rawValue, at: block.location))
        return nil
    }

    private func frequency(_ usual: Period.Length) -> Period.Length {
        block.frequency?.value ?? usual
    }

    private func measure(_ usual: MeasureName) -> MeasureName {
        block.measure.flatMap { MeasureName(rawValue: $0.value) } ?? usual
    }

    /// The one year that the chart is about: the one asked for, else the one of its day.
    private var year: Period { periods.last ?? Period(.year, holding: charts.vintage.day) }

    /// The periods of columns: those within the periods asked for, else all with records.
    private func shown(_ usual: Period.Length) -> [Period] {
        let length = frequency(usual)
        let all = LedgerSeries(
            vintage: charts.vintage, company: company, model: charts.model, basis: charts.basis,
            words: charts.site.words
        ).periods(length)
        guard !periods.isEmpty else { return all }
        return all.filter { period in periods.contains { $0.contains(period) } }
    }

    /// The periods whose targets are drawn: those asked for, else all that have any.
    private var targetPeriods: [Period] {
        if !periods.isEmpty { return periods }
        let targets = charts.vintage.ledger.facts.targets.filter {
            $0.company == company && $0.announced <= charts.vintage.day
        }
        return Set(targets.map(\.period)).sorted()
    }
}
