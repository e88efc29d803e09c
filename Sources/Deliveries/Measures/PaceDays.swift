import Dates

extension Measure {
    /// How far deliveries are ahead of an even pace, or behind it, in days.
    ///
    /// Unit: days, signed. Formula: `pace ÷ (target ÷ days)`.
    ///
    /// Example: As of 2026-05-28, at least −39 days for Xiaomi in 2026: at least −57,500, at
    /// 550,000 in 365 days.
    static let paceDays = Measure(
        .paceDays, label: "Ahead of an even pace, in days", unit: .days,
        definition:
            "The lead over an even pace, divided by what an even pace brings in a day; negative "
            + "when behind.",
        formula: "pace ÷ (target ÷ days)",
        needs: "A target for the period, and a record that covers a month of it.",
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
