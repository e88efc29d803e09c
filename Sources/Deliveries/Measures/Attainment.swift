extension Measure {
    /// The share of the target that is delivered.
    ///
    /// Unit: a share, 1 being 100%. Formula: `to_date ÷ target`.
    ///
    /// Example: As of 2026-05-28, at least 14.5% of Xiaomi's 550,000 for 2026: at least 80,000.
    static let attainment = Measure(
        .attainment, label: "Share of the target", unit: .share,
        definition:
            "Units delivered to date as a share of the target in force; of a range, of its low "
            + "end.",
        formula: "to_date ÷ target",
        needs: "A target for the period, and a record that covers a month of it.",
        example: "As of 2026-05-28, at least 14.5% of Xiaomi's 550,000 for 2026: at least 80,000.",
        takesTarget: true
    ) { inquiry in
        Answer(inquiry.term(.toDate) / inquiry.goal, months: inquiry.covered(inquiry.period))
    }
}
