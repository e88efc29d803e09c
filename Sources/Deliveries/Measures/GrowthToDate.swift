import Dates

extension Measure {
    /// Growth of the part that is covered on the same months a year before.
    ///
    /// Unit: a relative change, 1 being +100%. Formula: `to_date ÷ units of the same months a year
    /// before − 1`.
    ///
    /// Example: As of 2026-05-28, at least +5.4% for Xiaomi in 2026: at least 80,000 after 75,869.
    static let growthToDate = Measure(
        .growthToDate, label: "Growth to date", unit: .growth,
        definition:
            "Units delivered to date against those of the same months a year before; never a "
            + "part against a whole.",
        formula: "to_date ÷ units of the same months a year before − 1",
        needs: "Records that cover the same months of both years.",
        example:
            "As of 2026-05-28, at least +5.4% for Xiaomi in 2026: at least 80,000 after 75,869."
    ) { inquiry in
        let period = inquiry.period
        guard let months = inquiry.covered(period), let before = period.yearBefore else {
            return Answer(.unknown("no record for \(period)"))
        }
        let same = (months.lowerBound - 12)..<(months.upperBound - 12)
        guard let base = inquiry.covered(before), base.upperBound >= same.upperBound else {
            return Answer(.unknown("no record for \(inquiry.words(same))"))
        }
        let units = same == before.months ? inquiry.units(before) : inquiry.units(same)
        return Answer(inquiry.growth(of: inquiry.term(.toDate), on: units), months: months)
    }
}
