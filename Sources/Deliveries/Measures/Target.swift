import Numbers

extension Measure {
    /// The target in force, a range when it was announced as one.
    ///
    /// Unit: units. Formula: `the last target announced`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 is 350,000.
    static let target = Measure(
        .target,
        label: Wording("Target", "目标", "Ziel"),
        unit: .units,
        definition: Wording(
            "The last target announced for the period and not withdrawn.",
            "为该期间公布且未撤回的最近一个目标。",
            "Das letzte für den Zeitraum angekündigte und nicht zurückgezogene Ziel."),
        formula: Wording("the last target announced", "最近公布的目标", "das zuletzt angekündigte Ziel"),
        needs: Wording("A target for the period.", "需要该期间的目标。", "Ein Ziel für den Zeitraum."),
        example: "As of 2025-03-18, the target of Xiaomi for 2025 is 350,000."
    ) { inquiry in
        Answer(inquiry.targetInForce { inquiry.range(of: $0) })
    }
}
