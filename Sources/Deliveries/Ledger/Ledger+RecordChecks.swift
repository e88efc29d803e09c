import Dates
public import Diagnostics

extension Ledger {
    /// Reports duplicates, two exact figures on one day, and publications before a period's end.
    func checkRecords(_ diagnostics: inout Diagnostics) {
        for record in facts.records where record.published <= record.period.lastDay {
            diagnostics.report(DeliveriesProblems.publishedEarly(record))
        }
        for number in series.all.indices {
            let rows = series.rows[series.range(of: number)]
            for (before, row) in zip(rows, rows.dropFirst())
            where row.restates(before) && row.published == before.published {
                let pair = [before, row].map { facts.records[Int($0.record)] }
                    .sorted { $0.location < $1.location }
                if row.units == before.units {
                    diagnostics.report(DeliveriesProblems.duplicate(pair[1], of: pair[0]))
                } else if row.precision == 0 {
                    diagnostics.report(DeliveriesProblems.twoExact(pair[1], pair[0]))
                }
            }
        }
    }
}

extension Vintage {
    /// Reports each series and year whose records contradict each other on the day.
    ///
    /// A ledger reports those of its latest day by itself; a contradiction that a later record
    /// put right is found only as of the days before.
    public func checkBounds(_ diagnostics: inout Diagnostics) {
        for number in ledger.series.all.indices {
            for rows in ledger.series.years(of: number) {
                let bounds = YearBounds(rows, asOf: ordinal)
                guard let node = bounds.contradiction else { continue }
                let records = (lows(of: node, bounds) + highs(of: node, bounds)).sorted {
                    ($0.published, $0.location) < ($1.published, $1.location)
                }
                guard let last = records.last else { continue }
                diagnostics.report(
                    DeliveriesProblems.contradiction(
                        last, records.dropLast(), low: bounds.nodes[node].upLow,
                        high: bounds.nodes[node].upHigh, inNode: node))
            }
        }
    }

    /// The records that prove a period's low end from below.
    private func lows(of node: Int, _ bounds: YearBounds) -> [Record] {
        let known = bounds.nodes[node]
        if known.upLow == 0 { return [] }
        if known.upLow == known.ownLow {
            let rows = [known.exact, known.floor].compactMap { $0 }.map { ledger.series.rows[$0] }
            return rows.filter { $0.units == known.ownLow }.suffix(1).map(record)
        }
        return YearNode.children(of: node).flatMap { lows(of: $0, bounds) }
    }

    /// The records that prove a period's high end from below.
    private func highs(of node: Int, _ bounds: YearBounds) -> [Record] {
        let known = bounds.nodes[node]
        if let exact = known.exact, known.upHigh == known.ownHigh {
            return [record(ledger.series.rows[exact])]
        }
        return YearNode.children(of: node).flatMap { highs(of: $0, bounds) }
    }
}
