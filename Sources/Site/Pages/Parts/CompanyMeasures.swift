import Dates
import Deliveries
import Numbers

/// The table of a company's measures, by year.
enum CompanyMeasures {
    /// The measures of a year that the table shows, in their order.
    private static let shown: [MeasureName] = [
        .units, .toDate, .growthYearOnYear, .growthToDate, .target, .targetFirst, .revisions,
        .impliedGrowth, .attainment, .remaining, .requiredRate, .runRate, .projected, .metOn, .rank,
    ]

    /// One group for each year that records or targets speak of, newest first, and the numbers in
    /// them.
    static func groups(
        _ company: String, _ page: inout Composition
    ) -> (groups: [PlanValue], used: [Measurement]) {
        let vintage = page.site.ledger.asOf(page.page.asOf)
        var used: [Measurement] = []
        var groups: [PlanValue] = []
        for year in years(company, vintage) {
            var rows: [PlanValue] = []
            let isOver = year.lastDay < vintage.day
            let revisions = MeasureKey(company: company, period: year, measure: .revisions)
            let wasChanged = vintage.measure(revisions).quantity != .exact(0)
            for name in shown where applies(name, isOver: isOver) {
                // A target that never changed is also the first one.
                if [.targetFirst, .revisions].contains(name), !wasChanged { continue }
                let key = MeasureKey(company: company, period: year, measure: name)
                let measurement = page.binder.measure(key)
                guard let row = row(measurement, vintage, page) else { continue }
                rows.append(row)
                used.append(measurement)
            }
            guard !rows.isEmpty else { continue }
            groups.append([
                "title": .words(title(year, company, vintage, page)), "items": .list(rows),
            ])
        }
        return (groups, used)
    }

    /// A year that is over needs no rates of what is left; one that runs has no final units.
    private static func applies(_ name: MeasureName, isOver: Bool) -> Bool {
        switch name {
        case .units, .growthYearOnYear, .metOn: isOver
        case .toDate, .growthToDate, .remaining, .requiredRate, .runRate, .projected: !isOver
        default: true
        }
    }

    /// The years of records and targets known on the day, newest first.
    static func years(_ company: String, _ vintage: Vintage) -> [Period] {
        let facts = vintage.ledger.facts
        let records = facts.records.lazy.filter {
            $0.company == company && $0.published <= vintage.day
        }.map(\.period)
        let targets = facts.targets.lazy.filter {
            $0.company == company && $0.announced <= vintage.day
        }.map(\.period)
        let years = Set(
            (Array(records) + Array(targets)).compactMap {
                Period(.year, holdingMonth: $0.firstMonth)
            })
        return years.sorted(by: >)
    }

    private static func title(
        _ year: Period, _ company: String, _ vintage: Vintage, _ page: Composition
    ) -> String {
        let key = MeasureKey(company: company, period: year, measure: .toDate)
        guard year.lastDay >= vintage.day, let through = vintage.measure(key).through else {
            return year.text(page.language)
        }
        return page.words.yearSoFar(year, through)
    }

    private static func row(
        _ measurement: Measurement, _ vintage: Vintage, _ page: Composition
    ) -> PlanValue? {
        guard let value = measurement.text(page.language, words: .signs, day: .medium) else {
            return nil
        }
        let kind = measurement.quantity.kind
        return [
            "id": .words("m-\(measurement.key.period)-\(measurement.key.measure.rawValue)"),
            "label": .words(measurement.label[page.language]),
            "href": .words(
                MeasureUse(key: measurement.key, day: page.page.asOf).link(from: page.path)),
            "value": .words(value),
            "machine": .words(measurement.machineValue),
            "precision": .words(PrecisionWords.name(kind)),
            "precisionText": .words(page.words.precision(kind)),
            "since": .words(
                vintage.since(measurement.key)?.text(page.language, .medium) ?? "–"),
        ]
    }
}
