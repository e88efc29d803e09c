public import Dates
public import Diagnostics
import Numbers

/// All that was knowable on one day; cheap to make and to copy.
public struct Vintage: Sendable {
    /// Every fact, those of later days included.
    public let ledger: Ledger
    /// The day; nothing that became known after it is looked at.
    public let day: Day
    let ordinal: Int32
    /// The bounds of every year, where they were computed ahead.
    var years: YearTable?

    init(ledger: Ledger, day: Day, years: YearTable? = nil) {
        self.ledger = ledger
        self.day = day
        self.years = years
        ordinal = Int32(truncatingIfNeeded: day.ordinal)
    }

    /// What the records prove of the units of a period: the bounds that its measure `units` has.
    public func bounds(
        company: String, model: String? = nil, basis: String? = nil, period: Period
    ) -> Quantity {
        measure(
            MeasureKey(
                company: company, model: model, basis: basis, period: period, measure: .units)
        ).quantity
    }

    /// Adds a note for each kind of fact that became known only after the day.
    public func reportIgnored(_ diagnostics: inout Diagnostics) {
        report("record", "published", &diagnostics) {
            ledger.facts.records.lazy.filter { $0.published > day }.map(\.location)
        }
        report("target", "announced", &diagnostics) {
            ledger.facts.targets.lazy.filter { $0.announced > day }.map(\.location)
        }
    }

    private func report<Places: Sequence<SourceLocation>>(
        _ noun: String, _ verb: String, _ diagnostics: inout Diagnostics, _ places: () -> Places
    ) {
        let places = places().sorted()
        guard let first = places.first else { return }
        let what = "\(places.count) \(noun)\(places.count == 1 ? "" : "s") \(verb)"
        diagnostics.report(DeliveriesProblems.ignored(what, after: day, at: first))
    }

    /// The bounds of one series and calendar year.
    func year(_ year: Int, of series: Series) -> YearBounds {
        guard let number = ledger.series.number(of: series) else { return .nothing }
        if let years { return years.bounds(of: number, year: year) }
        return YearBounds(ledger.series.rows(of: number, year: year), asOf: ordinal)
    }

    /// The record of a row.
    func record(_ row: Row) -> Record { ledger.facts.records[Int(row.record)] }

    /// The target events of a company and period up to the day, the first announced first.
    public func targetHistory(of company: String, _ period: Period) -> ArraySlice<TargetEvent> {
        let events = ledger.targets.events(of: company, period)[...]
        return events[..<events.partitioningIndex { $0.announced > day }]
    }
}
