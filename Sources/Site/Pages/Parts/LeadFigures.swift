import Dates
import Deliveries
import Numbers

/// The four numbers that a front page begins with.
enum LeadFigures {
    /// Share of the target, delivered, the target with its last revision, and what is needed a month
    /// against the current rate; of the year that is told, and of the one that runs.
    static func strip(
        _ company: String, _ vintage: Vintage, _ page: inout Composition
    ) -> PlanValue {
        guard let told = TargetYear.lastWithProgress(of: company, in: vintage),
            let running = TargetYear.latest(of: company, in: vintage)
        else { return .absent }
        func key(_ measure: MeasureName, _ period: Period) -> MeasureKey {
            MeasureKey(company: company, period: period, measure: measure)
        }
        let (words, name) = (page.words, told.shortText(page.language))
        let items: [PlanValue?] = [
            page.keyFigure(
                key(.attainment, told), label: words.shareOfTarget(name),
                note: through(key(.attainment, told), vintage, page)),
            page.keyFigure(
                key(.toDate, told), label: words.delivered(in: name),
                note: growth(key(.growthYearOnYear, told), vintage, page)),
            page.keyFigure(
                key(.target, told), label: words.targetOf(name),
                note: revision(company, told, vintage, page)),
            page.keyFigure(
                key(.requiredRate, running),
                label: words.neededAMonth(running.shortText(page.language)),
                note: rate(key(.runRate, running), vintage, page)),
        ]
        return .items(items.compactMap(\.self))
    }

    private static func through(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).through.map(page.words.delivered(to:))
    }

    private static func growth(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).text(page.language).map(page.words.onYearBefore)
    }

    private static func rate(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).text(page.language).map(page.words.currentRate)
    }

    /// `from 350,000 on 20 November 2025 (+14.3%)`.
    private static func revision(
        _ company: String, _ period: Period, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        let history = vintage.targetHistory(of: company, period)
        guard let last = history.lastIndex(where: { $0.action != .reaffirmed }), last > 0 else {
            return history.first.map { page.words.set(on: $0.announced) }
        }
        let before = TargetTable.text(history[last - 1], page.language)
        let percent = vintage.measure(
            MeasureKey(company: company, period: period, measure: .revisionPercent))
        return page.words.revised(
            from: before, on: history[last].announced, percent.text(page.language))
    }
}
