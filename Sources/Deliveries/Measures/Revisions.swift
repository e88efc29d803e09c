import Numbers

extension Measure {
    /// How many times a target changed.
    ///
    /// Unit: a count. Formula: `a count of announcements`.
    ///
    /// Example: As of 2026-05-28, the target of Xiaomi for 2025 changed 2 times.
    static let revisions = Measure(
        .revisions,
        label: Wording("Changes of the target", "目标调整次数", "Änderungen des Ziels"),
        unit: .count,
        definition: Wording(
            "How many announcements changed the target after the first; reaffirmations do "
                + "not count.",
            "首次公布之后有多少次公告改变了目标；重申不计。",
            "Wie viele Ankündigungen das Ziel nach der ersten geändert haben; "
                + "Bekräftigungen zählen nicht."),
        formula: Wording("a count of announcements", "公告的次数", "eine Zahl von Ankündigungen"),
        needs: Wording("A target for the period.", "需要该期间的目标。", "Ein Ziel für den Zeitraum."),
        example: "As of 2026-05-28, the target of Xiaomi for 2025 changed 2 times."
    ) { inquiry in
        Answer(
            inquiry.history { events in
                events.isEmpty
                    ? inquiry.noTarget : inquiry.number(inquiry.revisions(of: events).count)
            })
    }
}
