import Dates

/// Why numbers moved on a day.
struct Causes {
    private struct Year: Hashable { var series: Series, number: Int }

    private let before: Vintage
    /// The cause that each figure of the day gives its period, by series and year: at most one for
    /// each period of a calendar year, however many figures there are.
    private var byPeriod: [Year: [Period: Change.Cause]] = [:]
    private var bySeries: [Series: Change.Cause] = [:]
    private var byBasis: [String: Change.Cause] = [:]
    private let targets: Set<TargetIndex.Subject>

    /// The causes in what became known on a day, told by what was known the day before.
    init(of news: News, _ before: Vintage) {
        self.before = before
        targets = Set(news.targets.map(TargetIndex.Subject.init))
        for record in news.records {
            let series = Series(record)
            let cause = Self.cause(of: record, in: series, before)
            let year = Year(series: series, number: record.period.year)
            Self.add(cause, at: record.period, to: &byPeriod[year, default: [:]])
            Self.add(cause, at: series, to: &bySeries)
            Self.add(cause, at: series.basis, to: &byBasis)
        }
    }

    /// Why a number moved.
    func cause(of key: MeasureKey) -> Change.Cause {
        let isTargeted = targets.contains(.init(key))
        if isTargeted, MeasureInputs(of: key.measure).needsTarget { return .target }
        let series = before.series(of: key)
        let year = byPeriod[Year(series: series, number: key.period.year)] ?? [:]
        let related = year.filter { period, _ in
            period.contains(key.period) || key.period.contains(period)
        }
        if let first = related.values.first { return related.values.reduce(first, Self.stronger) }
        // Growth moves with the period before it, a share with the peers.
        return bySeries[series] ?? byBasis[series.basis] ?? .target
    }

    private static func add<Place>(
        _ cause: Change.Cause, at place: Place, to causes: inout [Place: Change.Cause]
    ) {
        causes[place] = causes[place].map { stronger($0, cause) } ?? cause
    }

    /// The stronger word: what was wrong, then what was replaced, then what is new.
    private static func stronger(_ one: Change.Cause, _ other: Change.Cause) -> Change.Cause {
        [.correction, .revision].first { $0 == one || $0 == other } ?? one
    }

    private static func cause(
        of record: Record, in series: Series, _ before: Vintage
    ) -> Change.Cause {
        let node = before.year(record.period.year, of: series)
            .nodes[YearNode.index(of: record.period)]
        let own = record.precision == .exact ? node.exact : node.floor
        if record.precision != .about, let own {
            let units = before.ledger.series.rows[own].units
            return record.precision == .exact || record.units < units ? .correction : .revision
        }
        return node.exact ?? node.floor ?? node.estimate == nil ? .newPeriod : .revision
    }
}
