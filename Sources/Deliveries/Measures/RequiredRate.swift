import Dates

extension Measure {
    /// What is left of the target for each whole month to come.
    ///
    /// Unit: units per month. Formula: `remaining ÷ months left`.
    ///
    /// Example: As of 2025-03-18, at most 31,000 a month for Xiaomi's 350,000: at most 310,000 in
    /// ten months.
    static let requiredRate = Measure(
        .requiredRate, label: "Needed a month", unit: .unitsPerMonth,
        definition:
            "What is left of the target, divided by the whole months after the part that "
            + "records cover.",
        formula: "remaining ÷ months left",
        needs: "A target for the period, a record that covers a month of it, and a month left.",
        example:
            "As of 2025-03-18, at most 31,000 a month for Xiaomi's 350,000: at most 310,000 in "
            + "ten months.",
        takesTarget: true
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown("no record for \(inquiry.period)"))
        }
        let left = inquiry.period.months.upperBound - months.upperBound
        if left == 0 { return Answer(.unknown("no month of \(inquiry.period) is left")) }
        let remaining = inquiry.term(inquiry.key.with(.remaining, target: inquiry.key.target))
        return Answer(remaining / inquiry.number(left), months: months)
    }
}
