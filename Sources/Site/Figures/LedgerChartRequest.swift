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
        let others = block.type?.value == ChartComposer.Kind.growth.rawValue ? [] : block.compare
        let named = block.companies + [block.company].compactMap(\.self) + others
        for name in named where !known.contains(where: { $0.slug == name.value }) {
            diagnostics.report(SiteProblems.unknownCompany(name, known.map(\.slug)))
            return nil
        }
        guard let company = block.company?.value ?? page.companySlug ?? named.first?.value else {
            diagnostics.report(SiteProblems.chartWithoutCompany(at: block.location))
            return nil
        }
        self.company = company
        let listed = block.companies.map(\.value)
        let compared = others.map(\.value)
        companies =
            listed + compared.filter { !listed.contains($0) }
            + (compared.isEmpty || listed.contains(company) ? [] : [company])
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
        guard let day = binder.day(of: block.asOf, at: block.location, &diagnostics),
            Self.areKnown(block, company, site.ledger, &diagnostics)
        else { return nil }
        charts = LedgerChart(
            site: site, vintage: site.ledger.asOf(day), basis: block.basis?.value,
            model: block.model.map { MeasureKey.slug(of: $0.value) })
    }

    /// Whether the ledger has the model, the basis and the measure, which is reported where it
    /// does not: as for a key of the same words.
    private static func areKnown(
        _ block: ChartBlock, _ company: String, _ ledger: Ledger, _ diagnostics: inout Diagnostics
    ) -> Bool {
        func isKnown(_ part: Located<String>?, _ key: (String) -> String) -> Bool {
            guard let part else { return true }
            return ledger.key(key(part.value), at: part.location, &diagnostics) != nil
        }
        let isModel = isKnown(block.model) { "\(company)/\(MeasureKey.slug(of: $0)).2000.units" }
        let isBasis = isKnown(block.basis) { "\(company)@\($0).2000.units" }
        let isMeasure = isKnown(block.measure) { "\(company).2000.\($0)" }
        return isModel && isBasis && isMeasure
    }

    /// The chart; `nil` when the ledger cannot draw the kind, which is reported.
    func chart(
        _ kind: ChartComposer.Kind, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        guard var chart = drawn(kind, &diagnostics) else { return nil }
        if block.annotatesEvents?.value == true, let span = chart.kind.span {
            chart.annotations = charts.events(of: company, in: span)
        }
        return chart
    }

    private func drawn(
        _ kind: ChartComposer.Kind, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        let subjects = subjects(kind, &diagnostics)
        let showsTargets = block.targets?.value ?? true
        switch kind {
        case .bars: return charts.bars(company, shown(.quarter), emphasis(&diagnostics))
        case .growth:
            return growthMeasure(&diagnostics).map {
                charts.growth(company, shown(.quarter), $0)
            }
        case .targets: return charts.targets(company, targetPeriods)
        case .cumulative: return charts.cumulative(company, year, showsTargets: showsTargets)
        case .bullet: return charts.bullet(company, year)
        case .peers:
            return charts.peers(
                compared, subjects: subjects, measure ?? .units, year,
                order: block.sort.map { Peers.Order($0.value) } ?? .descending)
        case .multiples:
            return charts.multiples(
                compared, subjects: subjects, year, showsTargets: showsTargets)
        case .line:
            return charts.lines(compared, subjects: subjects, frequency(.quarter), in: periods)
        case .heatmap: return charts.heatmap(company, shown(.month, always: true))
        case .sparkline: return charts.sparkline(company, shown(.month))
        case .share, .waterfall:
            diagnostics.report(SiteProblems.chartNeedsData(kind.rawValue, at: block.location))
            return nil
        }
    }
}

extension LedgerChartRequest {
    private func frequency(_ usual: Period.Length) -> Period.Length {
        block.frequency?.value ?? usual
    }

    private var measure: MeasureName? {
        block.measure.flatMap { MeasureName(rawValue: $0.value) }
    }

    /// The growth that is asked for, by its name or by what it is compared with.
    private func growthMeasure(_ diagnostics: inout Diagnostics) -> MeasureName? {
        let bases = ["year": MeasureName.growthYearOnYear, "previous": .growthPrevious]
        if let base = block.compare.first {
            if let measure = bases[base.value] { return measure }
            diagnostics.report(
                SiteProblems.chartError(
                    "a growth compares with the period a 'year' before or with the 'previous' one",
                    at: base.location))
            return nil
        }
        guard let measure else { return .growthYearOnYear }
        if bases.values.contains(measure) { return measure }
        diagnostics.report(
            SiteProblems.chartError(
                "'\(measure.rawValue)' is no growth of a period; write growth_yoy or growth_prev",
                at: block.measure?.location ?? block.location))
        return nil
    }

    /// The companies compared: those named, else the peer group of the subject.
    private var compared: [String] {
        if !companies.isEmpty { return companies }
        let known = charts.site.ledger.facts.companies
        guard let group = known.first(where: { $0.slug == company })?.peerGroup else {
            return [company]
        }
        return known.filter { $0.peerGroup == group }.map(\.slug)
    }

    /// The companies that stand out: those highlighted, else the one the chart is about.
    private func subjects(
        _ kind: ChartComposer.Kind, _ diagnostics: inout Diagnostics
    ) -> [String] {
        guard [.peers, .multiples, .line].contains(kind), !block.highlight.isEmpty else {
            return [company]
        }
        for name in block.highlight where !compared.contains(name.value) {
            diagnostics.report(SiteProblems.unknownHighlight(name, compared))
        }
        return block.highlight.map(\.value)
    }

    /// The columns that stand out: those highlighted, else the latest.
    private func emphasis(_ diagnostics: inout Diagnostics) -> Bars.Emphasis {
        guard !block.highlight.isEmpty else { return .latest }
        let shown = shown(.quarter).map(\.description)
        for name in block.highlight where !shown.contains(name.value) {
            diagnostics.report(SiteProblems.unknownHighlight(name, shown))
        }
        return .only(block.highlight.map { ChartPosition(written: $0.value) })
    }

    /// The one year that the chart is about: the one asked for, else the one of its day.
    private var year: Period { periods.last ?? Period(.year, holding: charts.vintage.day) }

    /// The periods of columns: those within the periods asked for, else all with records.
    private func shown(_ usual: Period.Length, always isFixed: Bool = false) -> [Period] {
        charts.periods([company], isFixed ? usual : frequency(usual), in: periods)
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
