import Dates
import Numbers

extension Measure {
    /// The place in the declared peer group.
    ///
    /// Unit: a count. Formula: `1 + min(1, max(0, units of another − units)) for each of the
    /// others`.
    ///
    /// Example: If three peers delivered 50, 30 and at least 60, the place of the first is 2.
    static let rank = Measure(
        .rank,
        label: Wording("Place in the peer group", "在可比公司中的名次", "Platz in der Vergleichsgruppe"),
        unit: .count,
        definition: Wording(
            "One more than the number of peers that delivered more, on one basis; unknown "
                + "where bounds overlap.",
            "同一口径下交付更多的可比公司数加一；界限重叠时为未知。",
            "Eins mehr als die Zahl der Vergleichsunternehmen, die nach gleicher Zählweise "
                + "mehr ausgeliefert haben; unbekannt, wo sich Schranken überlappen."),
        formula: Wording(
            "1 + min(1, max(0, units of another − units)) for each of the others",
            "1 + 对其他每家公司求和 min(1, max(0, 该公司交付量 − 交付量))",
            "1 + min(1, max(0, Auslieferungen eines anderen − Auslieferungen)) für jedes andere"),
        needs: Wording(
            "A declared peer group, and records that cover the period to its end for each "
                + "company in it.",
            "需要设定好的可比公司组，以及组内每家公司把该期间覆盖到期末的记录。",
            "Eine erklärte Vergleichsgruppe und für jedes Unternehmen darin Angaben, die "
                + "den Zeitraum bis zum Ende abdecken."),
        example: "If three peers delivered 50, 30 and at least 60, the place of the first is 2."
    ) { inquiry in
        let rank = inquiry.withPeers { own, others in
            others.reduce(inquiry.number(1)) { rank, other in
                rank + .least(inquiry.number(1), .greatest(inquiry.number(0), other - own))
            }
        }
        if rank.quantity.reason == nil, rank.quantity.value == nil || rank.quantity.isEstimate {
            return Answer(.unknown(.peersOverlap))
        }
        return Answer(rank, months: inquiry.period.months)
    }
}
