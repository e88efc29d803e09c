public import Dates

extension Ledger {
    /// What changed on each day on which something became known, after one day and up to another,
    /// the first day first.
    ///
    /// A pure function of the facts: which numbers moved, from what to what, and why.
    ///
    /// - Parameters:
    ///   - first: The day before the first one told; without it, all are.
    ///   - last: The last day told.
    ///   - isTold: Which of the numbers that moved are listed, by their keys and by whether a
    ///     figure of the key's company and period was published on the day.
    /// - Returns: Each day, also one on which nothing moved.
    public func changes(
        after first: Day? = nil, through last: Day,
        telling isTold: (MeasureKey, _ isPublished: Bool) -> Bool = { _, _ in true }
    ) -> [DayOfChanges] {
        let news = News.all(facts, through: last).filter { news in
            first.map { news.day > $0 } ?? true
        }
        guard let start = news.first?.day else { return [] }
        var vintage = asOf(start.advanced(by: -1) ?? start).tabulated
        return news.map { news in
            vintage.settle()
            let before = vintage
            vintage = before.tabulated(on: news.day, knowing: news.records)
            return DayOfChanges(news, from: before, to: vintage, telling: isTold)
        }
    }
}

extension DayOfChanges {
    fileprivate init(
        _ news: News, from before: Vintage, to after: Vintage,
        telling isTold: (MeasureKey, Bool) -> Bool
    ) {
        let reach = Reach(of: news, from: before, to: after)
        let causes = Causes(of: news, before)
        let published = Set(news.records.map(TargetIndex.Subject.init))
        var companies: Set<String> = []
        var changes: [Change] = []
        for key in reach.keys {
            let isTold = isTold(key, published.contains(TargetIndex.Subject(key)))
            guard isTold || !companies.contains(key.company) else { continue }
            let now = after.measure(key)
            var then = before.measure(key)
            let isUnknown = then.quantity.reason != nil && now.quantity.reason != nil
            if isUnknown || then.quantity == now.quantity { continue }
            companies.insert(key.company)
            guard isTold else { continue }
            then.asOf = news.day.advanced(by: -1) ?? news.day
            changes.append(Change(before: then, after: now, cause: causes.cause(of: key)))
        }
        self.init(
            day: news.day, isAssumed: news.isAssumed, records: news.records, targets: news.targets,
            claims: news.claims, companies: companies, changes: changes)
    }
}
