import Dates

extension Measure {
    /// What was delivered in a period, as far as the records prove it.
    ///
    /// Unit: units. Formula: `the period's own record, the sum of its parts, or the period around
    /// it less its other parts`.
    ///
    /// Example: As of 2025-11-18, July 2025 of Xiaomi is 30,000 to 38,796: a floor of 30,000, and
    /// 108,796 for the quarter less floors of 30,000 and 40,000.
    static let units = Measure(
        .units, label: "Delivered", unit: .units,
        definition:
            "Units delivered in the period: the tightest bounds that all records of the series "
            + "prove.",
        formula:
            "the period's own record, the sum of its parts, or the period around it less its "
            + "other parts",
        needs: "A record of the period, of its parts, or of a period around it.",
        example:
            "As of 2025-11-18, July 2025 of Xiaomi is 30,000 to 38,796: a floor of 30,000, and "
            + "108,796 for the quarter less floors of 30,000 and 40,000."
    ) { inquiry in
        let period = inquiry.period
        let known = inquiry.unitsOfYear(period.year)
        if let term = known.term(of: YearNode.index(of: period)) {
            return Answer(term, months: period.months)
        }
        if known.bounds.contradiction != nil {
            return Answer(.unknown("the records of \(period.year) contradict each other"))
        }
        return Answer(
            .unknown(
                inquiry.covered(period) == nil
                    ? "no record for \(period)" : "the records prove nothing of \(period)"))
    }
}
