public import Dates
public import Diagnostics

/// Every fact, checked and put in order, ready to be asked as of any day.
///
/// Bounds are computed when they are asked for, from the few records of one series and year; so a
/// ledger takes time and memory linear in the number of records, and holds nothing that could be
/// out of date. Copies share what it holds.
public struct Ledger: Sendable {
    /// All that a ledger holds.
    private struct Contents: Sendable {
        var facts: Facts
        var companies: [Company]
        var series: SeriesIndex
        var targets: TargetIndex
    }

    /// How many calendar years of companies, models and bases a ledger may have figures of, with the
    /// periods that companies have targets for.
    ///
    /// Each has up to 456 numbers, so that time and memory stay bounded: a site with so many takes
    /// some two minutes and less than a gigabyte.
    public static let yearLimit = 100_000

    private let box: [Contents]

    /// The facts as they were read.
    public var facts: Facts { _read { yield box[0].facts } }
    /// The companies, declared or only named by facts, by slug.
    public var companies: [Company] { _read { yield box[0].companies } }
    var series: SeriesIndex { _read { yield box[0].series } }
    var targets: TargetIndex { _read { yield box[0].targets } }

    /// Checks facts and puts them in order.
    ///
    /// Problems: more figures than ``yearLimit`` allows, of which none is taken then; duplicate and
    /// contradicting records, two exact figures on one day, publications before a period's end,
    /// targets for a month, targets whose action does not fit.
    public init(_ facts: Facts, _ diagnostics: inout Diagnostics) {
        var facts = facts
        var (series, targets) = (SeriesIndex(facts.records), TargetIndex(facts.targets))
        if series.yearCount + targets.subjects.count > Self.yearLimit {
            diagnostics.report(DeliveriesProblems.largeLedger(facts, limit: Self.yearLimit))
            (facts.records, facts.targets) = ([], [])
            (series, targets) = (SeriesIndex([]), TargetIndex([]))
        }
        box = [
            Contents(
                facts: facts, companies: Self.companies(of: facts, series.all), series: series,
                targets: targets)
        ]
        checkRecords(&diagnostics)
        checkTargets(&diagnostics)
        if let latestDay { asOf(latestDay).checkBounds(&diagnostics) }
    }

    /// All that was knowable on a day.
    public func asOf(_ day: Day) -> Vintage { Vintage(ledger: self, day: day) }

    /// The last day on which a record or target became known; `nil` without any.
    public var latestDay: Day? {
        let days = facts.records.lazy.map(\.published).max()
        return (facts.targets.lazy.map(\.announced) + (days.map { [$0] } ?? [])).max()
    }

    /// Each day on which a record or target became known, of one company or of all, in order.
    public func publicationDays(of company: String? = nil) -> [Day] {
        var ordinals: [Int] = []
        for record in facts.records where company == nil || record.company == company {
            ordinals.append(record.published.ordinal)
        }
        for target in facts.targets where company == nil || target.company == company {
            ordinals.append(target.announced.ordinal)
        }
        ordinals.sort()
        var days: [Day] = []
        for (place, ordinal) in ordinals.enumerated()
        where place == 0 || ordinals[place - 1] != ordinal {
            if let day = Day(ordinal: ordinal) { days.append(day) }
        }
        return days
    }

    /// The company of a slug; `nil` when no fact and no declaration names it.
    public func company(_ slug: String) -> Company? {
        let place = companies[...].partitioningIndex { $0.slug >= slug }
        return companies[place...].first.flatMap { $0.slug == slug ? $0 : nil }
    }

    private static func companies(of facts: Facts, _ series: [Series]) -> [Company] {
        var bySlug: [String: Company] = [:]
        for slug in series.lazy.map(\.company) + facts.targets.lazy.map(\.company) {
            bySlug[slug] = Company(slug: slug, name: slug)
        }
        for company in facts.companies { bySlug[company.slug] = company }
        return bySlug.values.sorted { $0.slug < $1.slug }
    }
}
