import Dates
import Numbers

extension Measure {
    /// What was delivered in the part of a period that records cover.
    ///
    /// Unit: units. Formula: `the sum of the units of the longest periods that make up the months
    /// covered`.
    ///
    /// Example: As of 2025-11-18, 2025 of Xiaomi is at least 305,967 to the end of October: three
    /// exact quarters and a floor.
    static let toDate = Measure(
        .toDate,
        label: Wording("Delivered to date", "累计交付量", "Bisher ausgeliefert"),
        unit: .units,
        definition: Wording(
            "Units delivered from the period's first month to the last month that a record "
                + "covers. A month without a record in between makes it a floor.",
            "从该期间首月到有记录覆盖的最后一个月的交付量。其间若有月份没有记录，则为下限。",
            "Auslieferungen vom ersten Monat des Zeitraums bis zum letzten, den eine "
                + "Angabe abdeckt. Ein Monat ohne Angabe dazwischen macht daraus eine "
                + "Untergrenze."),
        formula: Wording(
            "the sum of the units of the longest periods that make up the months covered",
            "组成已覆盖月份的最长各期间交付量之和",
            "die Summe der Auslieferungen der längsten Zeiträume, aus denen die "
                + "abgedeckten Monate bestehen"),
        needs: Wording(
            "A record that covers a month of the period.",
            "需要至少覆盖该期间一个月的记录。",
            "Eine Angabe, die einen Monat des Zeitraums abdeckt."),
        example:
            "As of 2025-11-18, 2025 of Xiaomi is at least 305,967 to the end of October: three "
            + "exact quarters and a floor."
    ) { inquiry in
        let period = inquiry.period
        guard let months = inquiry.covered(period) else {
            return Answer(.unknown(.noRecord(period)))
        }
        let term = months == period.months ? inquiry.term(.units) : inquiry.units(months)
        return Answer(term, months: months)
    }
}
