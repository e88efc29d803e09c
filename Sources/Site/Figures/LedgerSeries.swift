import Charts
import Dates
import Deliveries
import Numbers

/// What the records of one company say over time, as charts want it.
struct LedgerSeries {
    var vintage: Vintage
    var company: String
    var model: String?
    var basis: String?
    var words: Words

    /// The number of a measure of one period.
    func measure(_ name: MeasureName, _ period: Period) -> Measurement {
        vintage.measure(
            MeasureKey(
                company: company, model: model, basis: basis, period: period, measure: name))
    }

    /// Units delivered in a period.
    func units(_ period: Period) -> Quantity {
        vintage.bounds(company: company, model: model, basis: basis, period: period)
    }

    /// The periods of a length from the first to the last that a record known on the day speaks of,
    /// within some where any are asked for; of more than can be drawn, the latest.
    func periods(
        _ length: Period.Length, in wanted: [Period] = [], most: Int = ChartLimits.categories
    ) -> [Period] {
        let slug = model.map(MeasureKey.slug)
        let basis = basis ?? vintage.ledger.facts.defaultBasis
        let records = vintage.ledger.facts.records.lazy.filter {
            $0.company == company && $0.basis == basis && $0.published <= vintage.day
                && $0.model.map(MeasureKey.slug) == slug
        }
        guard let first = records.map(\.period.months.lowerBound).min(),
            let last = records.map(\.period.months.upperBound).max()
        else { return [] }
        let start = max(first, wanted.map(\.firstMonth).min() ?? first)
        let end = min(last, wanted.map(\.months.upperBound).max() ?? last)
        var period = end > start ? Period(length, holdingMonth: end - 1) : nil
        var periods: [Period] = []
        while let one = period, one.months.upperBound > start, periods.count < most {
            if wanted.isEmpty || wanted.contains(where: { $0.contains(one) }) {
                periods.append(one)
            }
            period = one.previous
        }
        return periods.reversed()
    }

    /// The numbers of a measure by period, without what is unknown at either end.
    func data(_ name: MeasureName, _ periods: [Period]) -> [Datum] {
        let data = periods.map { period in
            Datum(
                .period(period), ChartValue(measure(name, period).quantity, words),
                through: name == .units ? lastDay(ofPart: period) : nil)
        }
        let known = data.indices.filter { data[$0].value.main != nil }
        guard let first = known.first, let last = known.last else { return [] }
        return Array(data[first...last])
    }

    /// The last day that records of a period cover; `nil` where they cover all of it, or nothing.
    func lastDay(ofPart period: Period) -> Day? {
        let part = measure(.toDate, period)
        return part.months == period.months ? nil : part.through
    }

    /// The running total of a year: at the end of each quarter that records cover, and of each month
    /// after the last one that is known exactly.
    func runningTotal(of year: Period) -> [Datum] {
        guard let covered = measure(.toDate, year).months?.upperBound else { return [] }
        var data: [Datum] = []
        var total = Quantity.exact(0)
        for quarter in year.periods(of: .quarter) where quarter.firstMonth < covered {
            let whole = quarter.months.upperBound <= covered
            let sum = units(quarter)
            if !whole || (sum.value == nil && total.value != nil) || sum.value == nil {
                var partial = total
                for month in quarter.children where month.months.upperBound <= covered {
                    partial = partial.adding(units(month))
                    if month.months.upperBound < quarter.months.upperBound || !whole {
                        data.append(Datum(.period(month), ChartValue(partial, words)))
                    }
                }
            }
            guard whole else { break }
            total = total.adding(sum)
            if quarter.months.upperBound == year.months.upperBound {
                total = total.intersection(units(year))
            }
            data.append(Datum(.period(quarter), ChartValue(total, words)))
        }
        return data
    }

    /// The announcements of the target of a period.
    func targets(_ period: Period) -> [TargetRevision] {
        vintage.targetHistory(of: company, period).map { event in
            TargetRevision(event.announced, ChartValue(event, words))
        }
    }
}

extension ChartValue {
    /// A quantity of the ledger as it is drawn.
    init(_ quantity: Quantity, _ words: Words) {
        switch quantity {
        case .exact(let value): self = .exact(value.double)
        case .atLeast(let low): self = .atLeast(low.double)
        case .atMost(let high): self = .atMost(high.double)
        case .between(let low, let high): self = .between(low.double, high.double)
        case .about(let value): self = .about(value.double)
        case .date: self = .unknown(reason: words.aDate)
        case .unknown(let reason): self = .unknown(reason: reason.text(words.language))
        }
    }

    /// What an announcement aims at.
    init(_ event: TargetEvent, _ words: Words) {
        if event.action == .withdrawn {
            self = .unknown(reason: words.withdrawn)
        } else if let high = event.unitsHigh {
            self = .between(Double(event.units), Double(high))
        } else {
            self = .exact(Double(event.units))
        }
    }
}
