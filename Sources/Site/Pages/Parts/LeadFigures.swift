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
        let name = told.shortText(page.language)
        let items: [PlanValue?] = [
            page.keyFigure(
                key(.attainment, told), label: "Share of the target, \(name)",
                note: through(key(.attainment, told), vintage, page)),
            page.keyFigure(
                key(.toDate, told), label: "Delivered in \(name)",
                note: growth(key(.growthYearOnYear, told), vintage, page)),
            page.keyFigure(
                key(.target, told), label: "Target for \(name)",
                note: revision(company, told, vintage, page)),
            page.keyFigure(
                key(.requiredRate, running),
                label: "Needed a month, \(running.shortText(page.language))",
                note: rate(key(.runRate, running), vintage, page)),
        ]
        return .items(items.compactMap(\.self))
    }

    private static func through(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).through.map { "delivered to \($0.text(page.language))" }
    }

    private static func growth(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).text(page.language).map { "\($0) on the year before" }
    }

    private static func rate(
        _ key: MeasureKey, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        vintage.measure(key).text(page.language).map { "the current rate is \($0)" }
    }

    /// `from 350,000 on 20 November 2025 (+14.3%)`.
    private static func revision(
        _ company: String, _ period: Period, _ vintage: Vintage, _ page: Composition
    ) -> String? {
        let history = vintage.targetHistory(of: company, period)
        guard let last = history.lastIndex(where: { $0.action != .reaffirmed }), last > 0 else {
            return history.first.map { "set on \($0.announced.text(page.language))" }
        }
        let before = TargetTable.text(history[last - 1], page.language)
        let percent = vintage.measure(
            MeasureKey(company: company, period: period, measure: .revisionPercent))
        let change = percent.text(page.language).map { " (\($0))" } ?? ""
        return "from \(before) on \(history[last].announced.text(page.language))\(change)"
    }
}
