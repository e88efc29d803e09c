import Dates

/// What became known on a day.
struct News {
    let day: Day
    /// The figures published, by company, period and units.
    let records: [Record]
    /// The targets announced, by company and period.
    let targets: [TargetEvent]
    /// The claims first made, by id.
    let claims: [Claim]

    /// The news of each day that has some, up to a day, in order.
    static func all(_ facts: Facts, through last: Day) -> [News] {
        let records = Dictionary(grouping: facts.records, by: \.published)
        let targets = Dictionary(grouping: facts.targets, by: \.announced)
        let claims = Dictionary(grouping: facts.claims, by: \.made)
        let days = Set(records.keys).union(targets.keys).union(claims.keys.compactMap(\.self))
        return days.filter { $0 <= last }.sorted().map { day in
            News(day, records[day] ?? [], targets[day] ?? [], claims[day] ?? [])
        }
    }

    private init(_ day: Day, _ records: [Record], _ targets: [TargetEvent], _ claims: [Claim]) {
        self.day = day
        self.records = records.sorted {
            ($0.company, $0.period, $0.units, $0.location)
                < ($1.company, $1.period, $1.units, $1.location)
        }
        self.targets = targets.sorted {
            ($0.company, $0.period, $0.location) < ($1.company, $1.period, $1.location)
        }
        self.claims = claims.sorted { $0.id < $1.id }
    }

    /// Whether the day of all of it is assumed.
    var isAssumed: Bool {
        let assumed = records.map(\.isPublicationAssumed) + targets.map(\.isAnnouncementAssumed)
        return !assumed.isEmpty && !assumed.contains(false) && claims.isEmpty
    }
}
