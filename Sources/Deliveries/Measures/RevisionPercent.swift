extension Measure {
    /// The last change of a target, in per cent.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ target before − 1`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +16.7%, from
    /// 300,000 to 350,000.
    static let revisionPercent = Measure(
        .revisionPercent, label: "Last change of the target, in %", unit: .growth,
        definition:
            "The target in force against the one before its last change; of ranges, the low "
            + "ends.",
        formula: "target ÷ target before − 1",
        needs: "Two targets for the period.",
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
