import Numbers

extension Measure {
    /// The low end of the target in force: what progress is measured against.
    ///
    /// Unit: units. Formula: `the low end of the last target announced`.
    ///
    /// Example: As of 2025-08-18, the target of Leapmotor for 2025 is 580,000 to 650,000, and its
    /// low end 580,000.
    static let targetLow = Measure(
        .targetLow,
        label: Wording("Target, low end", "目标下限", "Ziel, unteres Ende"),
        unit: .units,
        definition: Wording(
            "The target in force, or the low end of its range; every share of a target is "
                + "taken of it.",
            "现行目标，或其区间的下限；所有目标完成率均以此为准。",
            "Das geltende Ziel oder das untere Ende seiner Spanne; jeder Anteil am Ziel "
                + "bezieht sich darauf."),
        formula: Wording(
            "the low end of the last target announced",
            "最近公布的目标的下限",
            "das untere Ende des zuletzt angekündigten Ziels"),
        needs: Wording("A target for the period.", "需要该期间的目标。", "Ein Ziel für den Zeitraum."),
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
                    ?? .unknown(.noSuchTarget(named, inquiry.period))
            })
    }
}
