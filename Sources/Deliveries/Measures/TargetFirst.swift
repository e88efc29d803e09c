extension Measure {
    /// The first target that was set for a period.
    ///
    /// Unit: units. Formula: `the first target announced`.
    ///
    /// Example: The first target of Xiaomi for 2025 was 300,000.
    static let targetFirst = Measure(
        .targetFirst, label: "First target", unit: .units,
        definition: "The first target announced for the period.",
        formula: "the first target announced",
        needs: "A target for the period.",
        example: "The first target of Xiaomi for 2025 was 300,000."
    ) { inquiry in
        Answer(inquiry.history { $0.first.map { inquiry.range(of: $0) } ?? inquiry.noTarget })
    }
}
