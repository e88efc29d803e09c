import Numbers

extension Measure {
    /// The target in force against the first one.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ first target − 1`.
    ///
    /// Example: As of 2026-05-28, the target of Xiaomi for 2025 is +33.3% above the first: 400,000
    /// against 300,000.
    static let driftPercent = Measure(
        .driftPercent,
        label: Wording("Target against the first one", "目标与首个目标之差", "Ziel gegenüber dem ersten"),
        unit: .growth,
        definition: Wording(
            "How far the target in force lies above or below the first one; of ranges, the "
                + "low ends.",
            "现行目标比首个目标高出或低出的幅度；区间取下限。",
            "Wie weit das geltende Ziel über oder unter dem ersten liegt; bei Spannen die "
                + "unteren Enden."),
        formula: Wording("target ÷ first target − 1", "目标 ÷ 首个目标 − 1", "Ziel ÷ erstes Ziel − 1"),
        needs: Wording("A target for the period.", "需要该期间的目标。", "Ein Ziel für den Zeitraum."),
        example:
            "As of 2026-05-28, the target of Xiaomi for 2025 is +33.3% above the first: 400,000 "
            + "against 300,000."
    ) { inquiry in
        Answer(
            inquiry.targetInForce { event in
                inquiry.history { events in
                    events.first.map {
                        inquiry.growth(of: inquiry.lowEnd(of: event), on: inquiry.lowEnd(of: $0))
                    } ?? inquiry.noTarget
                }
            })
    }
}
