import Numbers

extension Measure {
    /// What is left of the target.
    ///
    /// Unit: units. Formula: `max(0, target − to_date)`.
    ///
    /// Example: As of 2025-03-18, at most 310,000 of Xiaomi's 350,000 for 2025: two floors of
    /// 20,000.
    static let remaining = Measure(
        .remaining,
        label: Wording("Left of the target", "距目标还差", "Rest bis zum Ziel"),
        unit: .units,
        definition: Wording(
            "The target in force less the units delivered to date, not below 0.",
            "现行目标减去累计交付量，不低于0。",
            "Das geltende Ziel abzüglich des bisher Ausgelieferten, nicht unter 0."),
        formula: Wording(
            "max(0, target − to_date)",
            "max(0, 目标 − 累计交付量)",
            "max(0, Ziel − bisher ausgeliefert)"),
        needs: Wording(
            "A target for the period, and a record that covers a month of it.",
            "需要该期间的目标，以及至少覆盖其中一个月的记录。",
            "Ein Ziel für den Zeitraum und eine Angabe, die einen Monat davon abdeckt."),
        example:
            "As of 2025-03-18, at most 310,000 of Xiaomi's 350,000 for 2025: two floors of "
            + "20,000.",
        takesTarget: true
    ) { inquiry in
        Answer(
            .greatest(inquiry.number(0), inquiry.goal - inquiry.term(.toDate)),
            months: inquiry.covered(inquiry.period))
    }
}
