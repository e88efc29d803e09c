extension Measure {
    /// How many times a target changed.
    ///
    /// Unit: a count. Formula: `a count of announcements`.
    ///
    /// Example: As of 2026-05-28, the target of Xiaomi for 2025 changed 2 times.
    static let revisions = Measure(
        .revisions, label: "Changes of the target", unit: .count,
        definition:
            "How many announcements changed the target after the first; reaffirmations do not "
            + "count.",
        formula: "a count of announcements",
        needs: "A target for the period.",
        example: "As of 2026-05-28, the target of Xiaomi for 2025 changed 2 times."
    ) { inquiry in
        Answer(
            inquiry.history { events in
                events.isEmpty
                    ? inquiry.noTarget : inquiry.number(inquiry.revisions(of: events).count)
            })
    }
}
