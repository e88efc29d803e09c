import Dates

extension Measure {
    /// The place in the declared peer group.
    ///
    /// Unit: a count. Formula: `1 + min(1, max(0, units of another − units)) for each of the
    /// others`.
    ///
    /// Example: If three peers delivered 50, 30 and at least 60, the place of the first is 2.
    static let rank = Measure(
        .rank, label: "Place in the peer group", unit: .count,
        definition:
            "One more than the number of peers that delivered more, on one basis; unknown where "
            + "bounds overlap.",
        formula: "1 + min(1, max(0, units of another − units)) for each of the others",
        needs:
            "A declared peer group, and records that cover the period to its end for each "
            + "company in it.",
        example: "If three peers delivered 50, 30 and at least 60, the place of the first is 2."
    ) { inquiry in
        let rank = inquiry.withPeers { own, others in
            others.reduce(inquiry.number(1)) { rank, other in
                rank + .least(inquiry.number(1), .greatest(inquiry.number(0), other - own))
            }
        }
        if rank.quantity.reason == nil, rank.quantity.value == nil || rank.quantity.isEstimate {
            return Answer(.unknown("the bounds of the peers overlap"))
        }
        return Answer(rank, months: inquiry.period.months)
    }
}
