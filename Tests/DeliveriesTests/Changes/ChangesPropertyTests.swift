import Dates
import Deliveries
import Diagnostics
import Testing

/// What moved on a day of a ledger, found by comparing all numbers there are.
private func comparedChanges(_ ledger: Ledger, on day: Day) throws -> [String] {
    let eve = ledger.asOf(try #require(day.advanced(by: -1)))
    return ledger.asOf(day).measurements(includingUnknown: true).compactMap { now in
        let then = eve.measure(now.key)
        if then.quantity == now.quantity { return nil }
        if then.quantity.reason != nil, now.quantity.reason != nil { return nil }
        return described(then, now)
    }
}

private func described(_ then: Measurement, _ now: Measurement) -> String {
    "\(now.key): \(then.asOf) \(then.months ?? 0..<0) \(then.quantity), "
        + "\(now.asOf) \(now.months ?? 0..<0) \(now.quantity)"
}

@Suite("Changes of random ledgers")
struct ChangesPropertyTests {
    @Test("The numbers that move are those that differ from the day before", arguments: 0..<8)
    func moved(seed: Int) throws {
        let ledger = Self.ledger(seed: seed)
        for day in ledger.changes(through: try #require(ledger.latestDay)) {
            #expect(
                try day.changes.map { described($0.before, $0.after) }
                    == comparedChanges(ledger, on: day.day), "seed \(seed), \(day.day)")
        }
    }

    @Test("Each day's changes are the same whatever day the list begins on", arguments: 0..<6)
    func parts(seed: Int) throws {
        let ledger = Self.ledger(seed: seed)
        let last = try #require(ledger.latestDay)
        let all = ledger.changes(through: last)
        let middle = try #require(all.dropFirst(all.count / 2).first).day
        #expect(all.filter { $0.day > middle } == ledger.changes(after: middle, through: last))
    }

    @Test("What is told of a day does not change whose numbers moved", arguments: 0..<8)
    func told(seed: Int) throws {
        let ledger = Self.ledger(seed: seed)
        let last = try #require(ledger.latestDay)
        let told = ledger.changes(through: last) { key, isPublished in
            isPublished && key.measure == .units
        }
        for (day, all) in zip(told, ledger.changes(through: last)) {
            let published = Set(day.records.map { "\($0.company) \($0.period)" })
            #expect(
                day.changes
                    == all.changes.filter {
                        $0.key.measure == .units
                            && published.contains("\($0.key.company) \($0.key.period)")
                    }, "seed \(seed), \(day.day)")
            #expect(day.companies == Set(all.changes.map(\.key.company)), "seed \(seed)")
            #expect(all.companies == day.companies, "seed \(seed), \(day.day)")
        }
    }

    /// Two peers and a stranger, some with a model, on two bases, over two years;
    /// sound or not.
    private static func ledger(seed: Int) -> Ledger {
        var random = Random(seed: seed)
        let places: [Period] = (2024...2025).flatMap { year in
            Period("\(year)").map { year in
                Period.Length.allCases.flatMap { year.periods(of: $0) }
            } ?? []
        }
        let companies = ["anna", "bert", "carl"]
        let location = SourceLocation(file: "random.csv", line: 2, column: 4)
        func pick<Value>(_ values: [Value]) -> Value {
            values[random.number(0...(values.count - 1))]
        }
        var facts = Facts(
            companies: companies.map {
                Company(slug: $0, name: $0, peerGroup: $0 == "carl" ? nil : "makers")
            })
        for line in 0..<random.number(30...60) {
            let period = pick(places)
            let day = period.lastDay.ordinal + random.number(1...600)
            facts.records.append(
                Record(
                    at: SourceLocation(file: "random.csv", line: line + 2, column: 4),
                    company: pick(companies), model: random.chance(10) ? "One" : nil,
                    period: period,
                    units: random.number(0...50) * period.length.rawValue,
                    precision: pick([.exact, .exact, .exact, .atLeast, .about]),
                    basis: random.chance(80) ? "company" : "industry",
                    // Few days, so that some have many news.
                    published: Day(ordinal: day - day % 100)))
        }
        for _ in 0..<random.number(0...12) {
            let period = pick(places.filter { $0.length != .month })
            let low = random.number(0...600)
            facts.targets.append(
                TargetEvent(
                    at: location, company: pick(companies), period: period, units: low,
                    unitsHigh: random.chance(30) ? low + 50 : nil,
                    action: pick([.set, .raised, .cut, .reaffirmed, .withdrawn]),
                    announced: Day(
                        ordinal: (period.firstDay.ordinal + random.number(-100...300)) / 50 * 50)))
        }
        var ignored = Diagnostics()
        return Ledger(facts, &ignored)
    }
}
