import Dates

extension Measure {
    /// How far deliveries are ahead of an even pace, or behind it, in units.
    ///
    /// Unit: units, signed. Formula: `to_date − target × months covered ÷ months`.
    ///
    /// Example: As of 2026-05-28, at least −57,500 for Xiaomi in 2026: at least 80,000, where an
    /// even pace would be 137,500.
    static let pace = Measure(
        .pace, label: "Ahead of an even pace", unit: .unitsChange,
        definition:
            "Units delivered to date less an equal part of the target for each month covered; "
            + "negative when behind.",
        formula: "to_date − target × months covered ÷ months",
        needs: "A target for the period, and a record that covers a month of it.",
        example:
            "As of 2026-05-28, at least −57,500 for Xiaomi in 2026: at least 80,000, where an "
            + "even pace would be 137,500.",
        takesTarget: true
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown("no record for \(inquiry.period)"))
        }
        let (part, whole) = (months.count, inquiry.period.months.count)
        let even = inquiry.goal * inquiry.number(part) / inquiry.number(whole)
        return Answer(inquiry.term(.toDate) - even, months: months)
    }
}
