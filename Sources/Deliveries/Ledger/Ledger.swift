public import Dates
public import Diagnostics

/// Every fact, checked and put in order, ready to be asked as of any day.
public struct Ledger: Sendable {
    /// The facts as they were read.
    public let facts: Facts

    /// Checks facts and puts them in order.
    public init(_ facts: Facts, _ diagnostics: inout Diagnostics) {
        self.facts = facts
    }

    /// The last day on which a record or target became known; `nil` without any.
    public var latestDay: Day? {
        max(facts.records.lazy.map(\.published).max(), facts.targets.lazy.map(\.announced).max())
    }

    /// All that was knowable on a day.
    public func asOf(_ day: Day) -> Vintage { Vintage(ledger: self, day: day) }
}

private func max(_ a: Day?, _ b: Day?) -> Day? {
    guard let a, let b else { return a ?? b }
    return a < b ? b : a
}
