import Numbers

extension Measure {
    /// The share of the target that is delivered.
    ///
    /// Unit: a share, 1 being 100%. Formula: `to_date ÷ target`.
    ///
    /// Example: As of 2026-05-28, at least 14.5% of Xiaomi's 550,000 for 2026: at least 80,000.
    static let attainment = Measure(
        .attainment,
        label: Wording("Share of the target", "目标完成率", "Anteil am Ziel"),
        unit: .share,
        definition: Wording(
            "Units delivered to date as a share of the target in force; of a range, of its "
                + "low end.",
            "累计交付量占现行目标的比例；目标为区间时取下限。",
            "Das bisher Ausgelieferte als Anteil am geltenden Ziel; bei einer Spanne an "
                + "ihrem unteren Ende."),
        formula: Wording("to_date ÷ target", "累计交付量 ÷ 目标", "bisher ausgeliefert ÷ Ziel"),
        needs: Wording(
            "A target for the period, and a record that covers a month of it.",
            "需要该期间的目标，以及至少覆盖其中一个月的记录。",
            "Ein Ziel für den Zeitraum und eine Angabe, die einen Monat davon abdeckt."),
        example: "As of 2026-05-28, at least 14.5% of Xiaomi's 550,000 for 2026: at least 80,000.",
        takesTarget: true
    ) { inquiry in
        Answer(inquiry.term(.toDate) / inquiry.goal, months: inquiry.covered(inquiry.period))
    }
}
