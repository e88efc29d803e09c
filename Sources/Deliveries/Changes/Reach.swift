import Dates

/// Which numbers the facts of a day may move; all others need not be computed again.
struct Reach {
    private let years: [Series: Set<Int>]
    private let targets: Set<TargetIndex.Subject>
    private let groups: Set<String>
    private let ledger: Ledger

    init(of records: [Record], _ targets: [TargetEvent], in ledger: Ledger) {
        years = Dictionary(grouping: records, by: Series.init)
            .mapValues { Set($0.map(\.period.year)) }
        self.targets = Set(targets.map { .init(company: $0.company, period: $0.period) })
        groups = Set(records.compactMap { ledger.company($0.company)?.peerGroup })
        self.ledger = ledger
    }

    /// Whether any number of a series may move.
    func touches(_ subject: Series) -> Bool {
        years[subject] != nil || targets.contains { $0.company == subject.company }
            || isPeer(subject)
    }

    /// Whether a number may move.
    ///
    /// Records move the numbers of their year, those of the next one by growth and rates, and the
    /// highest period so far of any later year.
    func mayMove(_ key: MeasureKey, of subject: Series) -> Bool {
        if key.measure.isAmongPeers { return isPeer(subject) }
        let isAfterRecords =
            years[subject]?.contains { year in
                key.measure == .record
                    ? key.period.year >= year : (0...1).contains(key.period.year - year)
            } ?? false
        let target = TargetIndex.Subject(company: key.company, period: key.period)
        return isAfterRecords || key.measure.followsTarget && targets.contains(target)
    }

    private func isPeer(_ subject: Series) -> Bool {
        guard subject.model == nil, let group = ledger.company(subject.company)?.peerGroup else {
            return false
        }
        return groups.contains(group)
    }
}

extension Series {
    /// The series that a record is of.
    init(_ record: Record) {
        self.init(
            company: record.company, model: record.model.map { MeasureKey.slug(of: $0) },
            basis: record.basis)
    }
}

extension MeasureName {
    /// Whether a new target moves the measure.
    var followsTarget: Bool {
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

    /// Whether it compares a company with its peers.
    var isAmongPeers: Bool { self == .share || self == .rank }
}
