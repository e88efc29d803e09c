import Dates
import Numbers

extension Measure {
    /// Growth on the same period a year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `units ÷ units a year before − 1`.
    ///
    /// Example: As of 2026-05-28, at least +199.5% for Xiaomi in 2025: at least 410,000 after
    /// 136,854.
    static let growthYearOnYear = Measure(
        .growthYearOnYear,
        label: Wording("Growth on a year before", "同比增长", "Wachstum zum Vorjahr"),
        unit: .growth,
        definition: Wording(
            "Units of the period against those of the same period a year before, both "
                + "covered to their end.",
            "本期交付量与上年同期相比，两期均须有覆盖到期末的记录。",
            "Die Auslieferungen des Zeitraums gegenüber demselben Zeitraum des Vorjahrs, "
                + "beide bis zum Ende abgedeckt."),
        formula: Wording(
            "units ÷ units a year before − 1",
            "交付量 ÷ 上年同期交付量 − 1",
            "Auslieferungen ÷ Auslieferungen des Vorjahrs − 1"),
        needs: Wording(
            "Records that cover both periods to their end.",
            "需要把两个期间都覆盖到期末的记录。",
            "Angaben, die beide Zeiträume bis zum Ende abdecken."),
        example:
            "As of 2026-05-28, at least +199.5% for Xiaomi in 2025: at least 410,000 after "
            + "136,854."
    ) { inquiry in
        Answer(inquiry.growth(on: inquiry.period.yearBefore), months: inquiry.period.months)
    }
}
