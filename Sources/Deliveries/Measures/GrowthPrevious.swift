import Dates
import Numbers

extension Measure {
    /// Growth on the period before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `units ÷ units of the period before − 1`.
    ///
    /// Example: As of 2026-05-28, +33.8% for Xiaomi in the third quarter of 2025: 108,796 after
    /// 81,302.
    static let growthPrevious = Measure(
        .growthPrevious,
        label: Wording("Growth on the period before", "环比增长", "Wachstum zum Vorzeitraum"),
        unit: .growth,
        definition: Wording(
            "Units of the period against those of the period just before it, both covered "
                + "to their end.",
            "本期交付量与紧邻的上一期相比，两期均须有覆盖到期末的记录。",
            "Die Auslieferungen des Zeitraums gegenüber denen des Zeitraums davor, beide "
                + "bis zum Ende abgedeckt."),
        formula: Wording(
            "units ÷ units of the period before − 1",
            "交付量 ÷ 上期交付量 − 1",
            "Auslieferungen ÷ Auslieferungen des Vorzeitraums − 1"),
        needs: Wording(
            "Records that cover both periods to their end.",
            "需要把两个期间都覆盖到期末的记录。",
            "Angaben, die beide Zeiträume bis zum Ende abdecken."),
        example:
            "As of 2026-05-28, +33.8% for Xiaomi in the third quarter of 2025: 108,796 after "
            + "81,302."
    ) { inquiry in
        Answer(inquiry.growth(on: inquiry.period.previous), months: inquiry.period.months)
    }
}
