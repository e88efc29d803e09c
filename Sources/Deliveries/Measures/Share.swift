import Dates
import Numbers

extension Measure {
    /// The share of the declared peer group.
    ///
    /// Unit: a share, 1 being 100%. Formula: `1 ÷ (1 + units of the others ÷ units)`.
    ///
    /// Example: If three peers delivered 50, 30 and 20, the share of the first is 50%.
    static let share = Measure(
        .share,
        label: Wording("Share of the peer group", "占可比公司的份额", "Anteil an der Vergleichsgruppe"),
        unit: .share,
        definition: Wording(
            "Units of the company as a share of those of its peer group, on one basis, "
                + "only where all of it is known.",
            "同一口径下，该公司交付量占全组交付量的比例；仅在全组均已知时给出。",
            "Die Auslieferungen des Unternehmens als Anteil an denen der Vergleichsgruppe, "
                + "nach gleicher Zählweise, nur wo alles davon bekannt ist."),
        formula: Wording(
            "1 ÷ (1 + units of the others ÷ units)",
            "1 ÷ (1 + 其他公司交付量 ÷ 交付量)",
            "1 ÷ (1 + Auslieferungen der anderen ÷ Auslieferungen)"),
        needs: Wording(
            "A declared peer group, and records that cover the period to its end for each "
                + "company in it.",
            "需要设定好的可比公司组，以及组内每家公司把该期间覆盖到期末的记录。",
            "Eine erklärte Vergleichsgruppe und für jedes Unternehmen darin Angaben, die "
                + "den Zeitraum bis zum Ende abdecken."),
        example: "If three peers delivered 50, 30 and 20, the share of the first is 50%."
    ) { inquiry in
        Answer(
            inquiry.withPeers { own, others in
                let one = inquiry.number(1)
                return others.sum.map { one / (one + $0 / own) } ?? one
            }, months: inquiry.period.months)
    }
}
