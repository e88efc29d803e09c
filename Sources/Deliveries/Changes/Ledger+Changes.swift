public import Dates

extension Ledger {
    /// What changed on each day on which something became known, after one day and up to another,
    /// the first day first.
    ///
    /// A pure function of the facts: which numbers moved, from what to what, and why.
    public func changes(after first: Day? = nil, through last: Day) -> [DayOfChanges] {
        let made = Set(facts.claims.compactMap(\.made))
        let days = Set(publicationDays()).union(made).filter { $0 <= last }.sorted()
        return days.filter { day in first.map { day > $0 } ?? true }.map { changes(on: $0) }
    }

    private func changes(on day: Day) -> DayOfChanges {
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
            changes: changes(on: day, records, targets))
    }

    private func changes(
        on day: Day, _ records: [Record], _ targets: [TargetEvent]
    ) -> [Change] {
        guard let eve = day.advanced(by: -1) else { return [] }
        let (before, after) = (asOf(eve), asOf(day))
        return companies(movedBy: records, targets).flatMap { company in
            let pattern = company + "*"
            let known = after.measurements(matching: pattern, includingUnknown: true)
                .filter { $0.key.company == company }
            return known.compactMap { now -> Change? in
                let then = before.measure(now.key)
                let isUnknown = then.quantity.reason != nil && now.quantity.reason != nil
                guard then.quantity != now.quantity, !isUnknown else { return nil }
                return Change(
                    before: then, after: now,
                    cause: cause(of: now.key, records, targets, before))
            }
        }
    }

    /// The companies that facts are about, and their peers, whose shares move with them.
    private func companies(movedBy records: [Record], _ targets: [TargetEvent]) -> [String] {
        let named = Set(records.map(\.company) + targets.map(\.company))
        let groups = Set(companies.filter { named.contains($0.slug) }.compactMap(\.peerGroup))
        return companies.map(\.slug).filter { slug in
            named.contains(slug)
                || company(slug)?.peerGroup.map { groups.contains($0) } ?? false
        }
    }

    private func cause(
        of key: MeasureKey, _ records: [Record], _ targets: [TargetEvent], _ before: Vintage
    ) -> Change.Cause {
        let isTargeted = targets.contains { $0.company == key.company && $0.period == key.period }
        if isTargeted, key.measure.followsTarget { return .target }
        let series = before.series(of: key)
        let near = records.filter {
            $0.company == key.company && $0.basis == series.basis
                && $0.model.map { MeasureKey.slug(of: $0) } == series.model
        }
        let relevant = near.isEmpty ? records.filter { $0.basis == series.basis } : near
        let causes = Set(relevant.map { cause(of: $0, before) })
        // The strongest word first: what was wrong, then what was replaced, then what is new.
        return [.correction, .revision, .newPeriod].first { causes.contains($0) } ?? .target
    }

    private func cause(of record: Record, _ before: Vintage) -> Change.Cause {
        let series = Series(
            company: record.company, model: record.model.map { MeasureKey.slug(of: $0) },
            basis: record.basis)
        let node = before.year(record.period.year, of: series)
            .nodes[YearNode.index(of: record.period)]
        let own = record.precision == .exact ? node.exact : node.floor
        if record.precision != .about, let own {
            let units = self.series.rows[own].units
            return record.precision == .exact || record.units < units ? .correction : .revision
        }
        return node.exact ?? node.floor ?? node.estimate == nil ? .newPeriod : .revision
    }
}

extension MeasureName {
    /// Whether a new target moves the measure.
    fileprivate var followsTarget: Bool {
        switch self {
        case .target, .targetLow, .targetFirst, .revision, .revisionPercent, .revisions,
            .driftPercent, .attainment, .remaining, .requiredRate, .pace, .paceDays,
            .impliedGrowth, .metOn:
            true
        case .units, .toDate, .runRate, .projected, .growthYearOnYear, .growthPrevious,
            .growthToDate, .share, .rank, .record:
            false
        }
    }
}
