import Dates
import Numbers

/// What a measure may ask while it answers for one key and day.
struct Inquiry {
    let vintage: Vintage
    let key: MeasureKey
    /// Whether the answer has to come with its formula.
    let explains: Bool

    var period: Period { key.period }

    /// Another number of the same or another key.
    func term(_ key: MeasureKey) -> Term {
        let (measurement, inputs): (Measurement, [Explanation.Input])
        if explains {
            let explanation = vintage.explain(key)
            (measurement, inputs) = (explanation.measurement, [.measure(explanation)])
        } else {
            (measurement, inputs) = (vintage.measure(key), [])
        }
        return Term(
            measurement.unit.widened(measurement.quantity),
            formula: explains ? key.description : "", inputs: inputs)
    }

    /// Another measure of the same company, model, basis and period.
    func term(_ measure: MeasureName) -> Term { term(key.with(measure)) }

    /// A whole number in the formula.
    func number(_ value: Int) -> Term { explains ? Term(value) : Term(.exact(Rational(value))) }

    /// The units of a period.
    func units(_ period: Period) -> Term { term(key.with(.units).with(period)) }

    /// The units of the records that the key speaks of, by year.
    func unitsOfYear(_ year: Int) -> UnitsFormula {
        UnitsFormula(
            vintage: vintage, key: key, year: year,
            bounds: vintage.year(year, of: vintage.series(of: key)), explains: explains)
    }

    /// The units of a row of months; unknown where the records prove nothing of it.
    func units(_ months: Range<Int>) -> Term {
        var known: [Term] = []
        let years = (months.lowerBound / 12)...((months.upperBound - 1) / 12)
        for year in years {
            let part = months.clamped(to: (year * 12)..<(year * 12 + 12))
            let mask = part.reduce(UInt16(0)) { $0 | 1 << UInt16($1 - year * 12) }
            if let term = unitsOfYear(year).sum(of: mask) ?? estimates(part) { known.append(term) }
        }
        guard let sum = known.sum else { return .unknown(.noFigure(months)) }
        return known.count == years.count ? sum : sum.atLeast
    }

    /// The sum of the months' estimates, when each month has one or an exact figure.
    private func estimates(_ months: Range<Int>) -> Term? {
        let terms = months.compactMap { Period(.month, holdingMonth: $0) }.map { units($0) }
        return terms.allSatisfy { $0.quantity.value != nil } ? terms.sum : nil
    }

    /// The months of a period from its first to the last one that records cover; `nil` for none.
    func covered(_ period: Period) -> Range<Int>? {
        let first = period.year * 12
        let mask = vintage.year(period.year, of: vintage.series(of: key)).covered
        let last = period.months.last { mask & 1 << UInt16($0 - first) != 0 }
        return last.map { period.firstMonth..<($0 + 1) }
    }

    /// Whether records cover a period to its end.
    func isCovered(_ period: Period) -> Bool { covered(period) == period.months }

    /// The low end of the target, in force or named by the key: what progress is measured against.
    var goal: Term {
        if key.target != nil { return term(key.with(.targetLow, target: key.target)) }
        let isRange = vintage.target(of: key)?.unitsHigh != nil
        return term(isRange ? .targetLow : .target)
    }
}

extension MeasureUnit {
    /// Whether its numbers cannot be below 0.
    var isNeverNegative: Bool {
        switch self {
        case .units, .unitsPerMonth, .share, .count: true
        case .unitsChange, .growth, .days, .date: false
        }
    }

    /// A quantity with the floor of 0 that its unit implies.
    func widened(_ quantity: Quantity) -> Quantity {
        guard isNeverNegative, case .atMost(let high) = quantity else { return quantity }
        return Quantity(low: .zero, high: high, orUnknown: .negative)
    }

    /// A quantity without a floor of 0 or below, which its unit implies and nobody needs to read.
    func narrowed(_ quantity: Quantity, orUnknown reason: Quantity.Reason) -> Quantity {
        guard isNeverNegative, let low = quantity.low, low <= .zero, quantity.value == nil else {
            return quantity
        }
        return Quantity(low: nil, high: quantity.high, orUnknown: reason)
    }
}
