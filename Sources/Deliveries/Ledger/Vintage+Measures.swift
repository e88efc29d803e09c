import Dates
import Numbers

extension Vintage {
    /// A number as it was knowable on the day; unknown, with the reason in words, where the records
    /// do not prove it.
    public func measure(_ key: MeasureKey) -> Measurement {
        let measure = Measure.named(key.measure)
        let answer = measure.answer(Inquiry(vintage: self, key: key, explains: false))
        return measurement(
            key, answer.term.quantity, in: measure.unit, months: answer.months)
    }

    /// A number with the formula and the inputs that it follows from, down to the records.
    public func explain(_ key: MeasureKey) -> Explanation {
        let measure = Measure.named(key.measure)
        let answer = measure.answer(Inquiry(vintage: self, key: key, explains: true))
        let measurement = measurement(
            key, answer.term.quantity, in: measure.unit, months: answer.months)
        return Explanation(
            measurement: measurement,
            formula: measurement.quantity.reason == nil ? answer.term.formula : "",
            inputs: answer.term.inputs)
    }

    /// A quantity under its key and unit.
    func measurement(
        _ key: MeasureKey, _ quantity: Quantity, in unit: MeasureUnit, months: Range<Int>?
    ) -> Measurement {
        Measurement(
            key: key, unit: unit,
            quantity: unit.narrowed(quantity, orUnknown: .nothingProven(key.period)), asOf: day,
            months: months)
    }

    /// The series that a key's records are of.
    func series(of key: MeasureKey) -> Series {
        Series(
            company: key.company, model: key.model,
            basis: key.basis ?? ledger.facts.defaultBasis)
    }

    /// The target in force for a key's company and period; `nil` without one.
    func target(of key: MeasureKey) -> TargetEvent? {
        let last = targetHistory(of: key.company, key.period).last
        return last?.action == .withdrawn ? nil : last
    }

    /// The first month that a record of a series covers; `nil` without any.
    func firstMonth(of series: Series) -> Int? {
        guard let number = ledger.series.number(of: series) else { return nil }
        for case let first? in ledger.series.years(of: number).map(\.first) {
            let covered = year(Int(first.year), of: series).covered
            if covered != 0 { return Int(first.year) * 12 + covered.trailingZeroBitCount }
        }
        return nil
    }

    /// The days up to this one on which records of a series and year were published, in order.
    func publicationDays(of series: Series, year: Int) -> [Day] {
        guard let number = ledger.series.number(of: series) else { return [] }
        let days = ledger.series.rows(of: number, year: year).map(\.published)
        return Set(days).filter { $0 <= ordinal }.sorted().compactMap { Day(ordinal: Int($0)) }
    }
}
