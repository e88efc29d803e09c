import Dates

extension Measure {
    /// Growth on the period before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `units ÷ units of the period before − 1`.
    ///
    /// Example: As of 2026-05-28, +33.8% for Xiaomi in the third quarter of 2025: 108,796 after
    /// 81,302.
    static let growthPrevious = Measure(
        .growthPrevious, label: "Growth on the period before", unit: .growth,
        definition:
            "Units of the period against those of the period just before it, both covered to "
            + "their end.",
        formula: "units ÷ units of the period before − 1",
        needs: "Records that cover both periods to their end.",
        example:
            "As of 2026-05-28, +33.8% for Xiaomi in the third quarter of 2025: 108,796 after "
            + "81,302."
    ) { inquiry in
        Answer(inquiry.growth(on: inquiry.period.previous), months: inquiry.period.months)
    }
}
