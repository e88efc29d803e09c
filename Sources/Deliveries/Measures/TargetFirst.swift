import Numbers

extension Measure {
    /// The first target that was set for a period.
    ///
    /// Unit: units. Formula: `the first target announced`.
    ///
    /// Example: The first target of Xiaomi for 2025 was 300,000.
    static let targetFirst = Measure(
        .targetFirst,
        label: Wording("First target", "首个目标", "Erstes Ziel"),
        unit: .units,
        definition: Wording(
            "The first target announced for the period.",
            "为该期间公布的首个目标。",
            "Das erste für den Zeitraum angekündigte Ziel."),
        formula: Wording("the first target announced", "首个公布的目标", "das erste angekündigte Ziel"),
        needs: Wording("A target for the period.", "需要该期间的目标。", "Ein Ziel für den Zeitraum."),
        example: "The first target of Xiaomi for 2025 was 300,000."
    ) { inquiry in
        Answer(inquiry.history { $0.first.map { inquiry.range(of: $0) } ?? inquiry.noTarget })
    }
}
