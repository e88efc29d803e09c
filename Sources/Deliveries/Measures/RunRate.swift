import Dates
import Numbers

extension Measure {
    /// The mean per month of the last three months covered.
    ///
    /// Unit: units per month. Formula: `units of the last three months ÷ 3`.
    ///
    /// Example: As of 2026-05-28, at least 26,666 a month for Xiaomi in 2026: a first quarter of at
    /// least 80,000.
    static let runRate = Measure(
        .runRate,
        label: Wording("Current rate a month", "当前月均", "Jetziges Tempo im Monat"),
        unit: .unitsPerMonth,
        definition: Wording(
            "Units of the last three months that records cover in the period or before it, "
                + "divided by three; a quarter counts as three.",
            "该期间内或之前，记录覆盖的最近三个月的交付量除以三；一个季度计为三个月。",
            "Die Auslieferungen der letzten drei Monate, die Angaben im Zeitraum oder "
                + "davor abdecken, geteilt durch drei; ein Quartal zählt als drei."),
        formula: Wording(
            "units of the last three months ÷ 3",
            "最近三个月交付量 ÷ 3",
            "Auslieferungen der letzten drei Monate ÷ 3"),
        needs: Wording(
            "Records that cover three months in a row.",
            "需要覆盖连续三个月的记录。",
            "Angaben, die drei Monate in Folge abdecken."),
        example:
            "As of 2026-05-28, at least 26,666 a month for Xiaomi in 2026: a first quarter of "
            + "at least 80,000."
    ) { inquiry in
        guard let covered = inquiry.covered(inquiry.period) else {
            return Answer(.unknown(.noRecord(inquiry.period)))
        }
        let months = (covered.upperBound - 3)..<covered.upperBound
        for month in months.compactMap({ Period(.month, holdingMonth: $0) })
        where inquiry.covered(month) == nil {
            return Answer(.unknown(.noRecord(month)))
        }
        return Answer(inquiry.units(months) / inquiry.number(3), months: months)
    }
}
