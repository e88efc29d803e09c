extension Measure {
    /// The last change of a target, in units.
    ///
    /// Unit: units, signed. Formula: `target − target before`.
    ///
    /// Example: As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +50,000, from
    /// 300,000 to 350,000.
    static let revision = Measure(
        .revision, label: "Last change of the target", unit: .unitsChange,
        definition:
            "The target in force less the one before its last change; of ranges, the low ends.",
        formula: "target − target before",
        needs: "Two targets for the period.",
        example:
            "As of 2025-03-18, the target of Xiaomi for 2025 was last changed by +50,000, from "
            + "300,000 to 350,000."
    ) { inquiry in
        Answer(inquiry.lastRevision { inquiry.lowEnd(of: $1) - inquiry.lowEnd(of: $0) })
    }
}
