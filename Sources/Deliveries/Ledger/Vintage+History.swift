public import Dates

/// A figure as it was published, and whether a later one took its place.
public struct RevisedRecord: Hashable, Sendable {
    /// The figure.
    public var record: Record
    /// The figure that replaced it; `nil` while it is in force.
    ///
    /// An exact figure replaces floors and estimates of its period when it is published no earlier;
    /// otherwise a figure is replaced by a later or larger one of its own precision.
    public var replacement: Record?
}

extension Vintage {
    /// Every figure of a company up to the day, the latest period first, then the last published,
    /// each with what replaced it.
    public func recordHistory(of company: String) -> [RevisedRecord] {
        let index = ledger.series
        return index.all.indices.filter { index.all[$0].company == company }.flatMap { number in
            index.years(of: number).flatMap { history($0) }.sorted {
                let (a, b) = ($0.record, $1.record)
                return (a.period, a.published, a.units, a.location)
                    > (b.period, b.published, b.units, b.location)
            }
        }
    }

    /// The day since which a number is what it is on this day; `nil` while it is unknown.
    public func since(_ key: MeasureKey) -> Day? {
        let quantity = measure(key).quantity
        guard quantity.reason == nil else { return nil }
        var since: Day?
        let peers =
            [.share, .rank].contains(key.measure)
            ? ledger.peers(in: ledger.company(key.company)?.peerGroup).map(\.slug) : []
        let days = Set(([key.company] + peers).flatMap { ledger.publicationDays(of: $0) })
        for day in days.sorted(by: >) where day <= self.day {
            guard ledger.asOf(day).measure(key).quantity == quantity else { break }
            since = day
        }
        return since
    }

    private func history(_ rows: ArraySlice<Row>) -> [RevisedRecord] {
        let bounds = YearBounds(rows, asOf: ordinal)
        return rows.filter { $0.published <= ordinal }.map { row in
            let node = bounds.nodes[Int(row.node)]
            let exact = node.exact.map { ledger.series.rows[$0] }
            let own = [node.exact, node.floor, node.estimate][Int(row.precision)]
                .map { ledger.series.rows[$0] }
            var replacement = own == row ? nil : own
            if let exact, row.precision != 0, exact.published >= row.published {
                replacement = exact
            }
            return RevisedRecord(record: record(row), replacement: replacement.map(record))
        }
    }
}
