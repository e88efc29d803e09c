extension Measure {
    /// The target in force, a range when it was announced as one.
    ///
    /// Unit: units. Formula: `the last target announced`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 is 350,000.
    static let target = Measure(
        .target, label: "Target", unit: .units,
        definition: "The last target announced for the period and not withdrawn.",
        formula: "the last target announced",
        needs: "A target for the period.",
        example: "As of 2025-03-18, the target of Xiaomi for 2025 is 350,000."
    ) { inquiry in
        Answer(inquiry.targetInForce { inquiry.range(of: $0) })
    }
}
