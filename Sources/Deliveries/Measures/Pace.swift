import Dates
import Numbers

extension Measure {
    /// How far deliveries are ahead of an even pace, or behind it, in units.
    ///
    /// Unit: units, signed. Formula: `to_date − target × months covered ÷ months`.
    ///
    /// Example: As of 2026-05-28, at least −57,500 for Xiaomi in 2026: at least 80,000, where an
    /// even pace would be 137,500.
    static let pace = Measure(
        .pace,
        label: Wording("Ahead of an even pace", "领先匀速进度", "Vorsprung vor gleichmäßigem Tempo"),
        unit: .unitsChange,
        definition: Wording(
            "Units delivered to date less an equal part of the target for each month "
                + "covered; negative when behind.",
            "累计交付量减去目标按已覆盖月份平均分摊的部分；落后时为负。",
            "Das bisher Ausgelieferte abzüglich eines gleichen Teils des Ziels für jeden "
                + "abgedeckten Monat; negativ bei Rückstand."),
        formula: Wording(
            "to_date − target × months covered ÷ months",
            "累计交付量 − 目标 × 已覆盖月数 ÷ 月数",
            "bisher ausgeliefert − Ziel × abgedeckte Monate ÷ Monate"),
        needs: Wording(
            "A target for the period, and a record that covers a month of it.",
            "需要该期间的目标，以及至少覆盖其中一个月的记录。",
            "Ein Ziel für den Zeitraum und eine Angabe, die einen Monat davon abdeckt."),
        example:
            "As of 2026-05-28, at least −57,500 for Xiaomi in 2026: at least 80,000, where an "
            + "even pace would be 137,500.",
        takesTarget: true
    ) { inquiry in
        guard let months = inquiry.covered(inquiry.period) else {
            return Answer(.unknown(.noRecord(inquiry.period)))
        }
        let (part, whole) = (months.count, inquiry.period.months.count)
        let even = inquiry.goal * inquiry.number(part) / inquiry.number(whole)
        return Answer(inquiry.term(.toDate) - even, months: months)
    }
}
