import Dates
import Numbers

extension Measure {
    /// Growth that the target asks for over the year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `target ÷ units a year before − 1`.
    ///
    /// Example: As of 2025-03-18, +155.7% for Xiaomi in 2025: 350,000 over 136,854.
    static let impliedGrowth = Measure(
        .impliedGrowth,
        label: Wording("Growth the target asks for", "目标所要求的增长", "Wachstum, das das Ziel verlangt"),
        unit: .growth,
        definition: Wording(
            "The target in force against the units of the same period a year before; of a "
                + "range, its low end.",
            "现行目标与上年同期交付量相比；目标为区间时取下限。",
            "Das geltende Ziel gegenüber den Auslieferungen desselben Zeitraums im "
                + "Vorjahr; bei einer Spanne ihr unteres Ende."),
        formula: Wording(
            "target ÷ units a year before − 1",
            "目标 ÷ 上年同期交付量 − 1",
            "Ziel ÷ Auslieferungen des Vorjahrs − 1"),
        needs: Wording(
            "A target for the period, and records that cover the same period a year before "
                + "to its end.",
            "需要该期间的目标，以及把上年同期覆盖到期末的记录。",
            "Ein Ziel für den Zeitraum und Angaben, die denselben Zeitraum des Vorjahrs "
                + "bis zum Ende abdecken."),
        example: "As of 2025-03-18, +155.7% for Xiaomi in 2025: 350,000 over 136,854.",
        takesTarget: true
    ) { inquiry in
        guard let before = inquiry.period.yearBefore, inquiry.isCovered(before) else {
            return Answer(.unknown(.noRecordOfYearBefore))
        }
        return Answer(inquiry.growth(of: inquiry.goal, on: inquiry.units(before)))
    }
}
