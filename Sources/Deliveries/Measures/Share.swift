import Dates

extension Measure {
    /// The share of the declared peer group.
    ///
    /// Unit: a share, 1 being 100%. Formula: `1 ÷ (1 + units of the others ÷ units)`.
    ///
    /// Example: If three peers delivered 50, 30 and 20, the share of the first is 50%.
    static let share = Measure(
        .share, label: "Share of the peer group", unit: .share,
        definition:
            "Units of the company as a share of those of its peer group, on one basis, only "
            + "where all of it is known.",
        formula: "1 ÷ (1 + units of the others ÷ units)",
        needs:
            "A declared peer group, and records that cover the period to its end for each "
            + "company in it.",
        example: "If three peers delivered 50, 30 and 20, the share of the first is 50%."
    ) { inquiry in
        Answer(
            inquiry.withPeers { own, others in
                let one = inquiry.number(1)
                return others.sum.map { one / (one + $0 / own) } ?? one
            }, months: inquiry.period.months)
    }
}
