import Dates
import Numbers

extension Measure {
    /// What was delivered in a period, as far as the records prove it.
    ///
    /// Unit: units. Formula: `the period's own record, the sum of its parts, or the period around
    /// it less its other parts`.
    ///
    /// Example: As of 2025-11-18, July 2025 of Xiaomi is 30,000 to 38,796: a floor of 30,000, and
    /// 108,796 for the quarter less floors of 30,000 and 40,000.
    static let units = Measure(
        .units,
        label: Wording("Delivered", "交付量", "Ausgeliefert"),
        unit: .units,
        definition: Wording(
            "Units delivered in the period: the tightest bounds that all records of the "
                + "series prove.",
            "该期间的交付量：由该序列的全部记录所能证明的最紧界限。",
            "Auslieferungen im Zeitraum: die engsten Schranken, die alle Angaben der Reihe "
                + "beweisen."),
        formula: Wording(
            "the period's own record, the sum of its parts, or the period around it less "
                + "its other parts",
            "该期间自身的记录、各组成部分之和，或包含它的期间减去其余部分",
            "die eigene Angabe des Zeitraums, die Summe seiner Teile oder der Zeitraum um "
                + "ihn abzüglich der übrigen Teile"),
        needs: Wording(
            "A record of the period, of its parts, or of a period around it.",
            "需要该期间、其组成部分或包含它的期间的记录。",
            "Eine Angabe zum Zeitraum, zu seinen Teilen oder zu einem Zeitraum, der ihn umfasst."),
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
            return Answer(.unknown(.contradiction(year: period.year)))
        }
        return Answer(
            .unknown(inquiry.covered(period) == nil ? .noRecord(period) : .nothingProven(period)))
    }
}
