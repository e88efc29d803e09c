public import Dates

/// What happened to a target, and towards it, after it was announced.
public struct SinceThen: Hashable, Sendable {
    /// One thing that happened.
    public enum Entry: Hashable, Sendable {
        /// Another announcement about the target, after one that said so many units.
        case target(TargetEvent, before: Int?)
        /// The announced target provably met, with the units that prove it on that day.
        case met(Day, units: Measurement)
        /// The latest figure, and its share of the announced target.
        case delivered(Day, units: Measurement, attainment: Measurement)

        /// The day it happened or became known.
        public var day: Day {
            switch self {
            case .target(let event, _): event.announced
            case .met(let day, _), .delivered(let day, _, _): day
            }
        }
    }

    /// The company.
    public var company: String
    /// What the target is for.
    public var period: Period
    /// The target that was announced, or the low end of its range.
    public var target: Int
    /// The day of the announcement.
    public var announced: Day
    /// What happened after it, in order.
    public var entries: [Entry]
}

extension Vintage {
    /// What happened after an announcement of a company, up to this day: one box for each target
    /// announced on its day, or else for each one in force then whose period had not ended.
    public func sinceThen(company: String, announced: Day) -> [SinceThen] {
        let then = ledger.asOf(announced)
        let inForce = ledger.targets.periods(of: company).compactMap { period in
            then.targetHistory(of: company, period).last
        }.filter { $0.action != .withdrawn }
        let news = inForce.filter { $0.announced == announced }
        let open = inForce.filter { $0.period.lastDay >= announced }
        return (news.isEmpty ? open : news).map { sinceThen($0, announced: announced) }
    }

    private func sinceThen(_ target: TargetEvent, announced: Day) -> SinceThen {
        var entries: [SinceThen.Entry] = []
        var before = target.units
        for event in targetHistory(of: target.company, target.period)
        where event.announced > announced {
            entries.append(.target(event, before: before))
            before = event.units
        }
        let key = MeasureKey(company: target.company, period: target.period, measure: .units)
        let met = measure(key.with(.metOn, target: target.units)).quantity
        if case .date(let day) = met, day > announced {
            entries.append(.met(day, units: ledger.asOf(day).measure(key)))
        }
        let delivered = key.with(.toDate)
        if let day = since(delivered), day > announced {
            entries.append(
                .delivered(
                    day, units: measure(delivered),
                    attainment: measure(key.with(.attainment, target: target.units))))
        }
        let inOrder = entries.enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }
        return SinceThen(
            company: target.company, period: target.period, target: target.units,
            announced: announced, entries: inOrder.map(\.element))
    }
}
