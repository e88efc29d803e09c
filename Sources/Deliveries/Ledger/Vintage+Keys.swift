import Dates

extension Vintage {
    /// The numbers whose keys match a pattern (`xiaomi.2025*`, `*.units`), each with what is known
    /// of it: every period and measure of which the records say anything, derived bounds included.
    ///
    /// By company, all models before each model, by basis, period and measure; unknown numbers only
    /// when asked for.
    public func measurements(
        matching pattern: String = "*", includingUnknown: Bool = false
    ) -> [Measurement] {
        Array(
            measurementsBySeries(matching: pattern, includingUnknown: includingUnknown).joined())
    }

    /// The same numbers, those of one company, model and basis at a time, made when they are asked
    /// for: there may be more of them than memory holds.
    public func measurementsBySeries(
        matching pattern: String = "*", includingUnknown: Bool = false
    ) -> some Sequence<[Measurement]> {
        let glob = Glob(pattern)
        let near = subjects.filter {
            $0.company.hasPrefix(glob.prefix) || glob.prefix.hasPrefix($0.company)
        }
        // So many numbers ask for the same years again and again.
        let vintage = glob.prefix.isEmpty ? tabulated : self
        return near.lazy.map { subject in
            keys(of: subject).lazy.filter { glob.matches($0.description) }
                .map { vintage.measure($0) }
                .filter { includingUnknown || $0.quantity.reason == nil }
        }
    }

    /// The keys of the numbers that ``measurements(matching:includingUnknown:)`` lists.
    public func keys(matching pattern: String = "*", includingUnknown: Bool = false) -> [MeasureKey]
    {
        measurements(matching: pattern, includingUnknown: includingUnknown).map(\.key)
    }

    /// The keys of every measure of a series, by period, whether known or not.
    func keys(of subject: Series) -> [MeasureKey] {
        let basis = subject.basis == ledger.facts.defaultBasis ? nil : subject.basis
        return periods(of: subject).flatMap { period in
            MeasureName.allCases.map {
                MeasureKey(
                    company: subject.company, model: subject.model, basis: basis, period: period,
                    measure: $0)
            }
        }
    }

    /// The series with records or targets up to the day.
    var subjects: [Series] {
        let index = ledger.series
        let recorded = index.all.indices.filter { number in
            index.rows[index.range(of: number)].contains { $0.published <= ordinal }
        }
        let promised = Set(
            ledger.targets.subjects.lazy.filter {
                (ledger.targets.events(of: $0.company, $0.period).first?.announced ?? day) <= day
            }.map { Series(company: $0.company, model: nil, basis: ledger.facts.defaultBasis) })
        return promised.union(recorded.map { index.all[$0] }).sorted()
    }

    /// The periods of the years that a series' records and targets up to the day speak of.
    private func periods(of subject: Series) -> [Period] {
        var years: Set<Int> = []
        if let number = ledger.series.number(of: subject) {
            for rows in ledger.series.years(of: number) {
                guard let first = rows.first, rows.contains(where: { $0.published <= ordinal })
                else { continue }
                years.insert(Int(first.year))
            }
        }
        if subject.model == nil, subject.basis == ledger.facts.defaultBasis {
            for period in ledger.targets.periods(of: subject.company)
            where !targetHistory(of: subject.company, period).isEmpty {
                years.insert(period.year)
            }
        }
        return years.sorted().flatMap { year in
            YearNode.inOrder.compactMap { YearNode.period(at: $0, of: year) }
        }
    }
}
