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
        var peers: [String: [Company]]
        var series: SeriesIndex
        var targets: TargetIndex
        var isTooLarge: Bool
    }

    /// How many calendar years of companies, models and bases a ledger may have figures of, with the
    /// periods that companies have targets for.
    ///
    /// Each has up to 456 numbers, so that time and memory stay bounded: one figure of each of 95,000
    /// models took 102 s and 570 MB.
    public static let yearLimit = 100_000

    // In an array, copies of which share what it holds.
    private let box: [Contents]

    /// The facts as they were read; without records and targets where ``isTooLarge``.
    public var facts: Facts { _read { yield box[0].facts } }
    /// The companies, declared or only named by facts, by slug.
    public var companies: [Company] { _read { yield box[0].companies } }
    /// Whether there were more years than ``yearLimit``.
    public var isTooLarge: Bool { box[0].isTooLarge }
    var series: SeriesIndex { _read { yield box[0].series } }
    var targets: TargetIndex { _read { yield box[0].targets } }

    /// Checks facts and puts them in order.
    ///
    /// Problems: more years than ``yearLimit`` allows, none of whose figures is taken then; duplicate
    /// and contradicting records, two exact figures on one day, publications before a period's end,
    /// targets for a month, targets whose action does not fit.
    public init(_ facts: Facts, _ diagnostics: inout Diagnostics) {
        var facts = facts
        var (series, targets) = (SeriesIndex(facts.records), TargetIndex(facts.targets))
        let counts = (series: series.yearCount, targets: targets.subjects.count)
        let isTooLarge = counts.series + counts.targets > Self.yearLimit
        if isTooLarge {
            let larger =
                counts.series < counts.targets
                ? facts.targets.first?.location : facts.records.first?.location
            diagnostics.report(
                DeliveriesProblems.largeLedger(limit: Self.yearLimit, file: larger?.file ?? ""))
            (facts.records, facts.targets) = ([], [])
            (series, targets) = (SeriesIndex([]), TargetIndex([]))
        }
        let companies = Self.companies(of: facts, series.all)
        box = [
            Contents(
                facts: facts, companies: companies,
                peers: Dictionary(grouping: companies) { $0.peerGroup ?? "" }, series: series,
                targets: targets, isTooLarge: isTooLarge)
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
        let place = companies.partitioningIndex { $0.slug >= slug }
        return companies[place...].first.flatMap { $0.slug == slug ? $0 : nil }
    }

    /// The companies of a peer group, by slug; none without a group.
    public func peers(in group: String?) -> [Company] { group.flatMap { box[0].peers[$0] } ?? [] }

    private static func companies(of facts: Facts, _ series: [Series]) -> [Company] {
        var bySlug: [String: Company] = [:]
        for slug in series.lazy.map(\.company) + facts.targets.lazy.map(\.company) {
            bySlug[slug] = Company(slug: slug, name: slug)
        }
        for company in facts.companies { bySlug[company.slug] = company }
        return bySlug.values.sorted { $0.slug < $1.slug }
    }
}
