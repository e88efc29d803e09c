import Dates
import Numbers

extension Measure {
    /// What is left of the target for each whole month to come.
    ///
    /// Unit: units per month. Formula: `remaining ÷ months left`.
    ///
    /// Example: As of 2025-03-18, at most 31,000 a month for Xiaomi's 350,000: at most 310,000 in
    /// ten months.
    static let requiredRate = Measure(
        .requiredRate,
        label: Wording("Needed a month", "每月需交付", "Nötig im Monat"),
        unit: .unitsPerMonth,
        definition: Wording(
            "What is left of the target, divided by the whole months after the part that "
                + "records cover.",
            "距目标还差的数量，除以记录覆盖部分之后的整月数。",
            "Der Rest bis zum Ziel, geteilt durch die ganzen Monate nach dem abgedeckten Teil."),
        formula: Wording("remaining ÷ months left", "距目标还差 ÷ 剩余月数", "Rest ÷ übrige Monate"),
        needs: Wording(
            "A target for the period, a record that covers a month of it, and a month left.",
            "需要该期间的目标、至少覆盖其中一个月的记录，并且还有剩余月份。",
            "Ein Ziel für den Zeitraum, eine Angabe, die einen Monat davon abdeckt, und "
                + "ein Monat, der noch bleibt."),
        example:
            "As of 2025-03-18, at most 31,000 a month for Xiaomi's 350,000: at most 310,000 in "
            + "ten months.",
        takesTarget: true
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown(.noRecord(inquiry.period)))
        }
        let left = inquiry.period.months.upperBound - months.upperBound
        if left == 0 { return Answer(.unknown(.noMonthLeft(inquiry.period))) }
        let remaining = inquiry.term(inquiry.key.with(.remaining, target: inquiry.key.target))
        return Answer(remaining / inquiry.number(left), months: months)
    }
}
