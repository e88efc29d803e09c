import Dates

extension Measure {
    /// Growth that the target asks for over the year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ units a year before − 1`.
    ///
    /// Example: As of 2025-03-18, +155.7% for Xiaomi in 2025: 350,000 over 136,854.
    static let impliedGrowth = Measure(
        .impliedGrowth, label: "Growth the target asks for", unit: .growth,
        definition:
            "The target in force against the units of the same period a year before; of a "
            + "range, its low end.",
        formula: "target ÷ units a year before − 1",
        needs:
            "A target for the period, and records that cover the same period a year before to "
            + "its end.",
        example: "As of 2025-03-18, +155.7% for Xiaomi in 2025: 350,000 over 136,854.",
        takesTarget: true
    ) { inquiry in
        guard let before = inquiry.period.yearBefore, inquiry.isCovered(before) else {
            return Answer(.unknown("no record for the whole period a year before"))
        }
        return Answer(inquiry.growth(of: inquiry.goal, on: inquiry.units(before)))
    }
}
