import Dates
import Numbers

extension Measure {
    /// How far deliveries are ahead of an even pace, or behind it, in days.
    ///
    /// Unit: days, signed. Formula: `pace ÷ (target ÷ days)`.
    ///
    /// Example: As of 2026-05-28, at least −39 days for Xiaomi in 2026: at least −57,500, at
    /// 550,000 in 365 days.
    static let paceDays = Measure(
        .paceDays,
        label: Wording(
            "Ahead of an even pace, in days",
            "领先匀速进度的天数",
            "Vorsprung vor gleichmäßigem Tempo, in Tagen"),
        unit: .days,
        definition: Wording(
            "The lead over an even pace, divided by what an even pace brings in a day; "
                + "negative when behind.",
            "领先匀速进度的数量，除以匀速进度的日均数量；落后时为负。",
            "Der Vorsprung vor gleichmäßigem Tempo, geteilt durch das, was dieses an einem "
                + "Tag bringt; negativ bei Rückstand."),
        formula: Wording(
            "pace ÷ (target ÷ days)",
            "领先匀速进度 ÷ (目标 ÷ 天数)",
            "Vorsprung ÷ (Ziel ÷ Tage)"),
        needs: Wording(
            "A target for the period, and a record that covers a month of it.",
            "需要该期间的目标，以及至少覆盖其中一个月的记录。",
            "Ein Ziel für den Zeitraum und eine Angabe, die einen Monat davon abdeckt."),
        example:
            "As of 2026-05-28, at least −39 days for Xiaomi in 2026: at least −57,500, at "
            + "550,000 in 365 days.",
        takesTarget: true
    ) { inquiry in
        let days = inquiry.period.dayAfter.ordinal - inquiry.period.firstDay.ordinal
        let pace = inquiry.term(inquiry.key.with(.pace, target: inquiry.key.target))
        return Answer(
            pace / (inquiry.goal / inquiry.number(days)), months: inquiry.covered(inquiry.period))
    }
}
