import Dates

/// The bounds of every year of every series as they were on a day, computed once for many
/// questions.
struct YearTable {
    private struct Place: Hashable { var series: Int, year: Int }

    private let ledger: Ledger
    private var bounds: [Place: YearBounds] = [:]
    /// What was learnt since, beside what copies share.
    private var news: [Place: YearBounds] = [:]

    /// A table of nothing known yet.
    init(_ ledger: Ledger) { self.ledger = ledger }

    /// A table of all that was known on a day.
    init(_ ledger: Ledger, asOf day: Day) {
        self.init(ledger)
        for number in ledger.series.all.indices {
            for rows in ledger.series.years(of: number) { learn(rows, of: number, asOf: day) }
        }
        settle()
    }

    /// Takes in records that became known on a day.
    mutating func learn(_ records: [Record], asOf day: Day) {
        let places = records.compactMap { record in
            ledger.series.number(of: Series(record)).map {
                Place(series: $0, year: record.period.year)
            }
        }
        for place in Set(places) {
            let rows = ledger.series.rows(of: place.series, year: place.year)
            learn(rows, of: place.series, asOf: day)
        }
    }

    /// The bounds of a series and calendar year.
    func bounds(of number: Int, year: Int) -> YearBounds {
        let place = Place(series: number, year: year)
        return news[place] ?? bounds[place] ?? .nothing
    }

    /// Puts what was learnt with the rest, in its place where no other table shares that any more.
    mutating func settle() {
        for (place, learnt) in news { bounds[place] = learnt }
        news = [:]
    }

    private mutating func learn(_ rows: ArraySlice<Row>, of number: Int, asOf day: Day) {
        guard let first = rows.first else { return }
        news[Place(series: number, year: Int(first.year))] = YearBounds(
            rows, asOf: Int32(truncatingIfNeeded: day.ordinal))
    }
}

extension YearBounds {
    /// What is known of a year without records.
    static let nothing = YearBounds([], asOf: 0)
}

extension Vintage {
    /// The same with the bounds of every year computed ahead, for many questions.
    var tabulated: Vintage {
        Vintage(ledger: ledger, day: day, years: YearTable(ledger, asOf: day))
    }

    /// Makes ready for a later day to be made of this one, once the day before is asked no more: it
    /// then copies no more than its own news.
    mutating func settle() { years?.settle() }

    /// A later day on which only some records became known since this one.
    func tabulated(on later: Day, knowing records: [Record]) -> Vintage {
        var years = years ?? YearTable(ledger, asOf: day)
        years.learn(records, asOf: later)
        return Vintage(ledger: ledger, day: later, years: years)
    }
}
