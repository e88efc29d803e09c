import Dates

extension Measure {
    /// Growth on the same period a year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `units ÷ units a year before − 1`.
    ///
    /// Example: As of 2026-05-28, at least +199.5% for Xiaomi in 2025: at least 410,000 after
    /// 136,854.
    static let growthYearOnYear = Measure(
        .growthYearOnYear, label: "Growth on a year before", unit: .growth,
        definition:
            "Units of the period against those of the same period a year before, both covered "
            + "to their end.",
        formula: "units ÷ units a year before − 1",
        needs: "Records that cover both periods to their end.",
        example:
            "As of 2026-05-28, at least +199.5% for Xiaomi in 2025: at least 410,000 after "
            + "136,854."
    ) { inquiry in
        Answer(inquiry.growth(on: inquiry.period.yearBefore), months: inquiry.period.months)
    }
}
