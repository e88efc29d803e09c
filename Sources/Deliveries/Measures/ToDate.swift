import Dates

extension Measure {
    /// What was delivered in the part of a period that records cover.
    ///
    /// Unit: units. Formula: `the sum of the units of the longest periods that make up the months
    /// covered`.
    ///
    /// Example: As of 2025-11-18, 2025 of Xiaomi is at least 305,967 to the end of October: three
    /// exact quarters and a floor.
    static let toDate = Measure(
        .toDate, label: "Delivered to date", unit: .units,
        definition:
            "Units delivered from the period's first month to the last month that a record "
            + "covers. A month without a record in between makes it a floor.",
        formula: "the sum of the units of the longest periods that make up the months covered",
        needs: "A record that covers a month of the period.",
        example:
            "As of 2025-11-18, 2025 of Xiaomi is at least 305,967 to the end of October: three "
            + "exact quarters and a floor."
    ) { inquiry in
        let period = inquiry.period
        guard let months = inquiry.covered(period) else {
            return Answer(.unknown("no record for \(period)"))
        }
        let term = months == period.months ? inquiry.term(.units) : inquiry.units(months)
        return Answer(term, months: months)
    }
}
