import Numbers

extension Measure {
    /// The last change of a target, in per cent.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ target before − 1`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +16.7%, from
    /// 300,000 to 350,000.
    static let revisionPercent = Measure(
        .revisionPercent,
        label: Wording(
            "Last change of the target, in %",
            "目标最近一次调整幅度",
            "Letzte Änderung des Ziels, in %"),
        unit: .growth,
        definition: Wording(
            "The target in force against the one before its last change; of ranges, the low ends.",
            "现行目标与最近一次调整前的目标相比；区间取下限。",
            "Das geltende Ziel gegenüber dem vor der letzten Änderung; bei Spannen die "
                + "unteren Enden."),
        formula: Wording("target ÷ target before − 1", "目标 ÷ 调整前目标 − 1", "Ziel ÷ Ziel davor − 1"),
        needs: Wording(
            "Two targets for the period.",
            "需要该期间的两个目标。",
            "Zwei Ziele für den Zeitraum."),
        example:
            "As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +16.7%, from "
            + "300,000 to 350,000."
    ) { inquiry in
        Answer(
            inquiry.lastRevision {
                inquiry.growth(of: inquiry.lowEnd(of: $1), on: inquiry.lowEnd(of: $0))
            })
    }
}
