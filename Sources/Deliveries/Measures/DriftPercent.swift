extension Measure {
    /// The target in force against the first one.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ first target − 1`.
    ///
    /// Example: As of 2026-05-28, the target of Xiaomi for 2025 is +33.3% above the first: 400,000
    /// against 300,000.
    static let driftPercent = Measure(
        .driftPercent, label: "Target against the first one", unit: .growth,
        definition:
            "How far the target in force lies above or below the first one; of ranges, the low "
            + "ends.",
        formula: "target ÷ first target − 1",
        needs: "A target for the period.",
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
