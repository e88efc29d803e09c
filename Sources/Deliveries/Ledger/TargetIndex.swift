import Dates

/// The target events of each company and period, in the order they happened.
struct TargetIndex {
    /// What a target is for.
    struct Subject: Hashable {
        var company: String
        var period: Period

        init(company: String, period: Period) {
            self.company = company
            self.period = period
        }

        /// What a target is for.
        init(_ event: TargetEvent) { self.init(company: event.company, period: event.period) }

        /// What a figure is of, whatever its model and basis.
        init(_ record: Record) { self.init(company: record.company, period: record.period) }

        /// What a number is of, whatever its model and basis.
        init(_ key: MeasureKey) { self.init(company: key.company, period: key.period) }
    }

    private let events: [Subject: [TargetEvent]]
    private let periods: [String: [Period]]

    /// Sorts events; those of one day by their units, so that the order of rows has no meaning.
    init(_ targets: [TargetEvent]) {
        events = Dictionary(grouping: targets) { Subject($0) }
            .mapValues { events in
                events.sorted {
                    ($0.announced, $0.units, $0.unitsHigh ?? $0.units)
                        < ($1.announced, $1.units, $1.unitsHigh ?? $1.units)
                }
            }
        periods = Dictionary(grouping: events.keys, by: \.company)
            .mapValues { $0.map(\.period).sorted() }
    }

    /// The events of one company and period, the first announced first.
    func events(of company: String, _ period: Period) -> [TargetEvent] {
        events[Subject(company: company, period: period)] ?? []
    }

    /// What targets were ever announced for, by company and period.
    var subjects: [Subject] {
        events.keys.sorted { ($0.company, $0.period) < ($1.company, $1.period) }
    }

    /// The periods that a company ever announced a target for, in order.
    func periods(of company: String) -> [Period] {
        periods[company] ?? []
    }
}
