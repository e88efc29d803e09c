import Dates
import Numbers

extension Measure {
    /// Growth of the part that is covered on the same months a year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `to_date ÷ units of the same months a year
    /// before − 1`.
    ///
    /// Example: As of 2026-05-28, at least +5.4% for Xiaomi in 2026: at least 80,000 after 75,869.
    static let growthToDate = Measure(
        .growthToDate,
        label: Wording("Growth to date", "累计同比增长", "Wachstum bis heute"),
        unit: .growth,
        definition: Wording(
            "Units delivered to date against those of the same months a year before; never "
                + "a part against a whole.",
            "累计交付量与上年相同月份的交付量相比；绝不以部分与整体相比。",
            "Das bisher Ausgelieferte gegenüber denselben Monaten des Vorjahrs; nie ein "
                + "Teil gegenüber einem Ganzen."),
        formula: Wording(
            "to_date ÷ units of the same months a year before − 1",
            "累计交付量 ÷ 上年相同月份交付量 − 1",
            "bisher ausgeliefert ÷ Auslieferungen derselben Monate des Vorjahrs − 1"),
        needs: Wording(
            "Records that cover the same months of both years.",
            "需要覆盖两年相同月份的记录。",
            "Angaben, die dieselben Monate beider Jahre abdecken."),
        example:
            "As of 2026-05-28, at least +5.4% for Xiaomi in 2026: at least 80,000 after 75,869."
    ) { inquiry in
        let period = inquiry.period
        guard let months = inquiry.covered(period), let before = period.yearBefore else {
            return Answer(.unknown(.noRecord(period)))
        }
        let same = (months.lowerBound - 12)..<(months.upperBound - 12)
        guard let base = inquiry.covered(before), base.upperBound >= same.upperBound else {
            return Answer(.unknown(.noRecords(same)))
        }
        let units = same == before.months ? inquiry.units(before) : inquiry.units(same)
        return Answer(inquiry.growth(of: inquiry.term(.toDate), on: units), months: months)
    }
}
