import Dates

extension Measure {
    /// The mean per month of the last three months covered.
    ///
    /// Unit: units per month. Formula: `units of the last three months ÷ 3`.
    ///
    /// Example: As of 2026-05-28, at least 26,666 a month for Xiaomi in 2026: a first quarter of at
    /// least 80,000.
    static let runRate = Measure(
        .runRate, label: "Current rate a month", unit: .unitsPerMonth,
        definition:
            "Units of the last three months that records cover in the period or before it, "
            + "divided by three; a quarter counts as three.",
        formula: "units of the last three months ÷ 3",
        needs: "Records that cover three months in a row.",
        example:
            "As of 2026-05-28, at least 26,666 a month for Xiaomi in 2026: a first quarter of "
            + "at least 80,000."
    ) { inquiry in
        guard let covered = inquiry.covered(inquiry.period) else {
            return Answer(.unknown("no record for \(inquiry.period)"))
        }
        let months = (covered.upperBound - 3)..<covered.upperBound
        for month in months.compactMap({ Period(.month, holdingMonth: $0) })
        where inquiry.covered(month) == nil {
            return Answer(.unknown("no record for \(month)"))
        }
        return Answer(inquiry.units(months) / inquiry.number(3), months: months)
    }
}
