import Dates

/// Which numbers the facts of a day may move; all others need not be computed again.
struct Reach {
    private let years: [Series: Set<Int>]
    private let targets: Set<TargetIndex.Subject>
    private let groups: [String: Set<Int>]
    private let ledger: Ledger

    init(of records: [Record], _ targets: [TargetEvent], in ledger: Ledger) {
        years = Dictionary(grouping: records, by: Series.init)
            .mapValues { Set($0.map(\.period.year)) }
        self.targets = Set(targets.map { .init(company: $0.company, period: $0.period) })
        groups = records.reduce(into: [:]) { groups, record in
            guard let group = ledger.company(record.company)?.peerGroup else { return }
            groups[group, default: []].insert(record.period.year)
        }
        self.ledger = ledger
    }

    /// Whether any number of a series may move.
    func touches(_ subject: Series) -> Bool {
        years[subject] != nil || targets.contains { $0.company == subject.company }
            || peerYears(of: subject) != nil
    }

    /// Whether a number may move.
    ///
    /// Records move the numbers of their year, those of the next one that look back, and the
    /// highest period so far of any later year.
    func mayMove(_ key: MeasureKey, of subject: Series) -> Bool {
        if key.measure.isAmongPeers {
            return peerYears(of: subject)?.contains(key.period.year) ?? false
        }
        let target = TargetIndex.Subject(company: key.company, period: key.period)
        if key.measure.followsTarget {
            if targets.contains(target) { return true }
            if ledger.targets.events(of: key.company, key.period).isEmpty { return false }
        }
        return years[subject]?.contains { year in
            switch key.period.year - year {
            case 0: true
            case 1: key.measure.looksBack
            case let later: later > 1 && key.measure == .record
            }
        } ?? false
    }

    /// The years whose comparison with its peers may move.
    private func peerYears(of subject: Series) -> Set<Int>? {
        guard subject.model == nil, let group = ledger.company(subject.company)?.peerGroup else {
            return nil
        }
        return groups[group]
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

    /// Whether records of the year before its period may move it.
    var looksBack: Bool {
        switch self {
        case .growthYearOnYear, .growthPrevious, .growthToDate, .impliedGrowth, .runRate,
            .projected, .record:
            true
        case .units, .toDate, .target, .targetLow, .targetFirst, .revision, .revisionPercent,
            .revisions, .driftPercent, .attainment, .remaining, .requiredRate, .pace, .paceDays,
            .share, .rank, .metOn:
            false
        }
    }

    /// Whether it compares a company with its peers.
    var isAmongPeers: Bool { self == .share || self == .rank }
}
