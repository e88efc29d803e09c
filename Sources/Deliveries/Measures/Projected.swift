import Dates
import Numbers

extension Measure {
    /// What the current rate would lead to: arithmetic, not a forecast.
    ///
    /// Unit: units. Formula: `to_date + run_rate × months left`.
    ///
    /// Example: As of 2026-05-28, at least 320,000 for Xiaomi in 2026: at least 80,000, and nine
    /// months of at least 26,666.
    static let projected = Measure(
        .projected,
        label: Wording(
            "At the current rate, by arithmetic",
            "按当前速度推算",
            "Beim jetzigen Tempo, rechnerisch"),
        unit: .units,
        definition: Wording(
            "Units delivered to date, and the current rate for each month left. "
                + "Arithmetic, not a forecast.",
            "累计交付量，加上剩余各月按当前月均计算的数量。这是算术，不是预测。",
            "Das bisher Ausgelieferte und das jetzige Tempo für jeden übrigen Monat. "
                + "Rechnung, keine Prognose."),
        formula: Wording(
            "to_date + run_rate × months left",
            "累计交付量 + 当前月均 × 剩余月数",
            "bisher ausgeliefert + jetziges Tempo × übrige Monate"),
        needs: Wording(
            "Records that cover the last three months.",
            "需要覆盖最近三个月的记录。",
            "Angaben, die die letzten drei Monate abdecken."),
        example:
            "As of 2026-05-28, at least 320,000 for Xiaomi in 2026: at least 80,000, and nine "
            + "months of at least 26,666."
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown(.noRecord(inquiry.period)))
        }
        let left = inquiry.period.months.upperBound - months.upperBound
        if left == 0 { return Answer(inquiry.term(.toDate), months: months) }
        return Answer(
            inquiry.term(.toDate) + inquiry.term(.runRate) * inquiry.number(left), months: months)
    }
}
