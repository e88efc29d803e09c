public import Dates

extension Ledger {
    /// What changed on each day on which something became known, after one day and up to another,
    /// the first day first.
    ///
    /// A pure function of the facts: which numbers moved, from what to what, and why.
    public func changes(after first: Day? = nil, through last: Day) -> [DayOfChanges] {
        let made = Set(facts.claims.compactMap(\.made))
        let days = Set(publicationDays()).union(made).filter { $0 <= last }.sorted()
        var known: [MeasureKey: Measurement] = [:]
        return days.filter { day in first.map { day > $0 } ?? true }
            .map { changes(on: $0, &known) }
    }

    /// What changed on a day; `known` holds each number as it was last looked at, since a number
    /// stays what it was until a day whose facts reach it.
    private func changes(
        on day: Day, _ known: inout [MeasureKey: Measurement]
    ) -> DayOfChanges {
        let records = facts.records.filter { $0.published == day }.sorted {
            ($0.company, $0.period, $0.units, $0.location)
                < ($1.company, $1.period, $1.units, $1.location)
        }
        let targets = facts.targets.filter { $0.announced == day }.sorted {
            ($0.company, $0.period, $0.location) < ($1.company, $1.period, $1.location)
        }
        let assumed = records.map(\.isPublicationAssumed) + targets.map(\.isAnnouncementAssumed)
        let claims = facts.claims.filter { $0.made == day }.sorted { $0.id < $1.id }
        return DayOfChanges(
            day: day, isAssumed: !assumed.isEmpty && !assumed.contains(false) && claims.isEmpty,
            records: records, targets: targets, claims: claims,
            changes: changes(on: day, records, targets, &known))
    }

    private func changes(
        on day: Day, _ records: [Record], _ targets: [TargetEvent],
        _ known: inout [MeasureKey: Measurement]
    ) -> [Change] {
        guard let eve = day.advanced(by: -1) else { return [] }
        let (before, after) = (asOf(eve), asOf(day))
        let reach = Reach(of: records, targets, in: self)
        var changes: [Change] = []
        for subject in after.subjects where reach.touches(subject) {
            for key in after.keys(of: subject) where reach.mayMove(key, of: subject) {
                var then = known[key] ?? before.measure(key)
                let now = after.measure(key)
                known[key] = now
                let isUnknown = then.quantity.reason != nil && now.quantity.reason != nil
                guard then.quantity != now.quantity, !isUnknown else { continue }
                then.asOf = eve
                changes.append(
                    Change(
                        before: then, after: now, cause: cause(of: key, records, targets, before)))
            }
        }
        return changes
    }

    private func cause(
        of key: MeasureKey, _ records: [Record], _ targets: [TargetEvent], _ before: Vintage
    ) -> Change.Cause {
        let isTargeted = targets.contains { $0.company == key.company && $0.period == key.period }
        if isTargeted, key.measure.followsTarget { return .target }
        let series = before.series(of: key)
        let near = records.filter { Series($0) == series }
        let related = near.filter {
            $0.period.contains(key.period) || key.period.contains($0.period)
        }
        // Growth moves with the period before it, a share with the peers.
        let peers = records.filter { $0.basis == series.basis }
        let relevant = [related, near, peers].first { !$0.isEmpty } ?? []
        let causes = Set(relevant.map { cause(of: $0, before) })
        // The strongest word first: what was wrong, then what was replaced, then what is new.
        return [.correction, .revision, .newPeriod].first { causes.contains($0) } ?? .target
    }

    private func cause(of record: Record, _ before: Vintage) -> Change.Cause {
        let node = before.year(record.period.year, of: Series(record))
            .nodes[YearNode.index(of: record.period)]
        let own = record.precision == .exact ? node.exact : node.floor
        if record.precision != .about, let own {
            let units = self.series.rows[own].units
            return record.precision == .exact || record.units < units ? .correction : .revision
        }
        return node.exact ?? node.floor ?? node.estimate == nil ? .newPeriod : .revision
    }
}
