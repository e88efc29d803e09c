extension Measure {
    /// The low end of the target in force: what progress is measured against.
    ///
    /// Unit: units. Formula: `the low end of the last target announced`.
    ///
    /// Example: As of 2025-08-18, the target of Leapmotor for 2025 is 580,000 to 650,000, and its
    /// low end 580,000.
    static let targetLow = Measure(
        .targetLow, label: "Target, low end", unit: .units,
        definition:
            "The target in force, or the low end of its range; every share of a target is taken "
            + "of it.",
        formula: "the low end of the last target announced",
        needs: "A target for the period.",
        example:
            "As of 2025-08-18, the target of Leapmotor for 2025 is 580,000 to 650,000, and its "
            + "low end 580,000.",
        takesTarget: true
    ) { inquiry in
        guard let named = inquiry.key.target else {
            return Answer(inquiry.targetInForce { inquiry.lowEnd(of: $0) })
        }
        return Answer(
            inquiry.history { events in
                events.first { $0.units == named && $0.action != .withdrawn }
                    .map { inquiry.lowEnd(of: $0) }
                    ?? .unknown("no target of \(named) was announced for \(inquiry.period)")
            })
    }
}
