public import Dates

extension Ledger {
    /// What changed on each day on which something became known, after one day and up to another,
    /// the first day first.
    ///
    /// A pure function of the facts: which numbers moved, from what to what, and why.
    public func changes(after first: Day? = nil, through last: Day) -> [DayOfChanges] {
        let news = News.all(facts, through: last).filter { news in
            first.map { news.day > $0 } ?? true
        }
        guard let start = news.first?.day else { return [] }
        var vintage = asOf(start.advanced(by: -1) ?? start).tabulated
        return news.map { news in
            let before = vintage
            vintage = before.tabulated(on: news.day, knowing: news.records)
            return DayOfChanges(
                day: news.day, isAssumed: news.isAssumed, records: news.records,
                targets: news.targets, claims: news.claims,
                changes: changes(from: before, to: vintage, news))
        }
    }

    private func changes(from before: Vintage, to after: Vintage, _ news: News) -> [Change] {
        let reach = Reach(of: news, from: before, to: after)
        let causes = Causes(of: news, before)
        return reach.keys.compactMap { key in
            let now = after.measure(key)
            var then = before.measure(key)
            let isUnknown = then.quantity.reason != nil && now.quantity.reason != nil
            if isUnknown || then.quantity == now.quantity { return nil }
            then.asOf = news.day.advanced(by: -1) ?? news.day
            return Change(before: then, after: now, cause: causes.cause(of: key))
        }
    }
}

/// Why numbers moved on a day.
private struct Causes {
    private let before: Vintage
    private let records: [(series: Series, period: Period, cause: Change.Cause)]
    private let targets: Set<TargetIndex.Subject>

    init(of news: News, _ before: Vintage) {
        self.before = before
        records = news.records.map { (Series($0), $0.period, Self.cause(of: $0, before)) }
        targets = Set(news.targets.map { .init(company: $0.company, period: $0.period) })
    }

    func cause(of key: MeasureKey) -> Change.Cause {
        let isTargeted = targets.contains(.init(company: key.company, period: key.period))
        if isTargeted, MeasureInputs(of: key.measure).needsTarget { return .target }
        let series = before.series(of: key)
        let near = records.filter { $0.series == series }
        let related = near.filter {
            $0.period.contains(key.period) || key.period.contains($0.period)
        }
        // Growth moves with the period before it, a share with the peers.
        let peers = records.filter { $0.series.basis == series.basis }
        let relevant = [related, near, peers].first { !$0.isEmpty } ?? []
        let causes = Set(relevant.map(\.cause))
        // The strongest word first: what was wrong, then what was replaced, then what is new.
        return [.correction, .revision, .newPeriod].first { causes.contains($0) } ?? .target
    }

    private static func cause(of record: Record, _ before: Vintage) -> Change.Cause {
        let node = before.year(record.period.year, of: Series(record))
            .nodes[YearNode.index(of: record.period)]
        let own = record.precision == .exact ? node.exact : node.floor
        if record.precision != .about, let own {
            let units = before.ledger.series.rows[own].units
            return record.precision == .exact || record.units < units ? .correction : .revision
        }
        return node.exact ?? node.floor ?? node.estimate == nil ? .newPeriod : .revision
    }
}
