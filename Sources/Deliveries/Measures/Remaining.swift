extension Measure {
    /// What is left of the target.
    ///
    /// Unit: units. Formula: `max(0, target − to_date)`.
    ///
    /// Example: As of 2025-03-18, at most 310,000 of Xiaomi's 350,000 for 2025: two floors of
    /// 20,000.
    static let remaining = Measure(
        .remaining, label: "Left of the target", unit: .units,
        definition: "The target in force less the units delivered to date, not below 0.",
        formula: "max(0, target − to_date)",
        needs: "A target for the period, and a record that covers a month of it.",
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
