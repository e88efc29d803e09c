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
        .metOn,
        label: Wording("Target provably met", "证实达成目标之日", "Ziel nachweislich erreicht"),
        unit: .date,
        definition: Wording(
            "The first publication day on which the units of the period are provably no "
                + "fewer than the target in force, or the one that the key names; not before the "
                + "target itself was announced.",
            "该期间的交付量经证实不少于现行目标（或键中指明的目标）的首个公布日；不早于目标本身的公布日。",
            "Der erste Tag der Veröffentlichung, an dem die Auslieferungen des Zeitraums "
                + "nachweislich nicht unter dem geltenden oder im Schlüssel genannten Ziel "
                + "liegen; nicht vor der Ankündigung des Ziels."),
        formula: Wording(
            "first day with units at least target",
            "交付量不少于目标的首日",
            "erster Tag mit Auslieferungen von mindestens dem Ziel"),
        needs: Wording(
            "A target for the period that the records prove to be met.",
            "需要该期间的目标，且记录证明目标已经达成。",
            "Ein Ziel für den Zeitraum, das nach den Angaben nachweislich erreicht ist."),
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
            return .unknown(.notProven(units.quantity, of: goal.quantity))
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
        return .unknown(.noProof)
    }

    /// The days on which the units of the year may have changed, from the target's own day on.
    private var daysOfNews: [Day] {
        let events = vintage.targetHistory(of: key.company, period)
        let named = key.target ?? vintage.target(of: key)?.units
        let first = events.first { $0.units == named }
        guard let announced = first?.announced else { return [] }
        let published = vintage.publicationDays(of: vintage.series(of: key), year: period.year)
        return [announced] + published.filter { $0 > announced }
    }
}
