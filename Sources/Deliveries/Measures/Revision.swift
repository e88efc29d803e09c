import Numbers

extension Measure {
    /// The last change of a target, in units.
    ///
    /// Unit: units, signed. Formula: `target − target before`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +50,000, from
    /// 300,000 to 350,000.
    static let revision = Measure(
        .revision,
        label: Wording("Last change of the target", "目标最近一次调整", "Letzte Änderung des Ziels"),
        unit: .unitsChange,
        definition: Wording(
            "The target in force less the one before its last change; of ranges, the low ends.",
            "现行目标减去最近一次调整前的目标；区间取下限。",
            "Das geltende Ziel abzüglich dessen vor der letzten Änderung; bei Spannen die "
                + "unteren Enden."),
        formula: Wording("target − target before", "目标 − 调整前目标", "Ziel − Ziel davor"),
        needs: Wording(
            "Two targets for the period.",
            "需要该期间的两个目标。",
            "Zwei Ziele für den Zeitraum."),
        example:
            "As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +50,000, from "
            + "300,000 to 350,000."
    ) { inquiry in
        Answer(inquiry.lastRevision { inquiry.lowEnd(of: $1) - inquiry.lowEnd(of: $0) })
    }
}
