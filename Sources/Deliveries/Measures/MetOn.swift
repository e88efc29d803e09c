import Dates
import Numbers

extension Measure {
    /// The day since which the target is provably met.
    ///
    /// Unit: a day. Formula: `first day with units at least target`.
    ///
    /// Example: As of 2026-05-28, 2026-01-01 for Xiaomi's 350,000 for 2025: at least 395,967 with
    /// December.
    static let metOn = Measure(
        .metOn, label: "Target provably met", unit: .date,
        definition:
            "The first publication day on which the units of the period are provably no fewer "
            + "than the target in force, or the one that the key names; not before the target "
            + "itself was announced.",
        formula: "first day with units at least target",
        needs: "A target for the period that the records prove to be met.",
        example:
            "As of 2026-05-28, 2026-01-01 for Xiaomi's 350,000 for 2025: at least 395,967 with "
            + "December.",
        takesTarget: true
    ) { inquiry in
        Answer(inquiry.metOn, months: inquiry.period.months)
    }
}

extension Inquiry {
    fileprivate var metOn: Term {
        let (goal, units) = (goal, term(.units))
        if let reason = goal.quantity.reason ?? units.quantity.reason { return .unknown(reason) }
        guard let target = goal.quantity.low, units.quantity.isAtLeast(goal.quantity) == true else {
            let known = units.quantity.text(.en, .number(places: 0)) ?? ""
            let whole = goal.quantity.text(.en, .number(places: 0)) ?? ""
            return .unknown("not proven: \(known) of \(whole)")
        }
        for day in daysOfNews {
            let then = vintage.ledger.asOf(day)
            let proven = then.measure(key.with(.units)).quantity
            guard proven.isAtLeast(.exact(target)) == true else { continue }
            let inputs = explains ? [.measure(then.explain(key.with(.units)))] + goal.inputs : []
            return Term(
                .date(day), formula: explains ? "first day with units at least target" : "",
                inputs: inputs)
        }
        return .unknown("not proven")
    }

    /// The days on which the units of the year may have changed, from the target's own day on.
    private var daysOfNews: [Day] {
        let events = vintage.targetHistory(of: key.company, period)
        let named = key.target ?? vintage.target(of: key)?.units
        guard let announced = events.first(where: { $0.units == named })?.announced else { return [] }
        let published = vintage.publicationDays(of: vintage.series(of: key), year: period.year)
        return [announced] + published.filter { $0 > announced }
    }
}
