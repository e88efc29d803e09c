import Dates

extension Measure {
    /// What the current rate would lead to: arithmetic, not a forecast.
    ///
    /// Unit: units. Formula: `to_date + run_rate × months left`.
    ///
    /// Example: As of 2026-05-28, at least 320,000 for Xiaomi in 2026: at least 80,000, and nine
    /// months of at least 26,666.
    static let projected = Measure(
        .projected, label: "At the current rate, by arithmetic", unit: .units,
        definition:
            "Units delivered to date, and the current rate for each month left. Arithmetic, not "
            + "a forecast.",
        formula: "to_date + run_rate × months left",
        needs: "Records that cover the last three months.",
        example:
            "As of 2026-05-28, at least 320,000 for Xiaomi in 2026: at least 80,000, and nine "
            + "months of at least 26,666."
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown("no record for \(inquiry.period)"))
        }
        let left = inquiry.period.months.upperBound - months.upperBound
        if left == 0 { return Answer(inquiry.term(.toDate), months: months) }
        return Answer(
            inquiry.term(.toDate) + inquiry.term(.runRate) * inquiry.number(left), months: months)
    }
}
