import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

@Suite("Bounds of random records")
struct BoundsPropertyTests {
    @Test("Bounds contain the truth on every day", arguments: 0..<300)
    func sound(seed: Int) {
        let facts = RandomFacts(seed: seed, largest: 1000)
        let ledger = ledger(Facts(records: facts.records))
        for day in ledger.publicationDays() {
            for period in RandomFacts.periods {
                let bounds = ledger.asOf(day).bounds(company: "maker", period: period)
                let truth = Rational(RandomFacts.sum(of: facts.truth, in: period))
                #expect((bounds.low ?? 0) <= truth, "seed \(seed), \(period) on \(day)")
                #expect((bounds.high ?? truth) >= truth, "seed \(seed), \(period) on \(day)")
            }
        }
    }

    @Test("Bounds are the tightest there are, by trying every quarter", arguments: 0..<300)
    func tight(seed: Int) throws {
        let facts = RandomFacts(seed: seed, largest: 2, months: 3)
        let outside = try ["2025-Q2", "2025-H2"].map {
            Record(
                at: SourceLocation(file: "zero.csv", line: 2), company: "maker",
                period: try period($0), units: 0, basis: "company", published: try day("2026-01-01")
            )
        }
        let inner = facts.records.filter { $0.period.firstMonth % 12 < 3 }
        let ledger = ledger(Facts(records: inner + outside))
        let vintage = ledger.asOf(try day("2027-01-01"))
        let possible = Self.quarters.filter { months in
            inner.allSatisfy {
                let sum = RandomFacts.sum(of: months, in: $0.period)
                return switch $0.precision {
                case .exact: sum == $0.units
                case .atLeast: sum >= $0.units
                case .about: true
                }
            }
        }
        for period in RandomFacts.periods where period.firstMonth % 12 < 3 {
            let bounds = vintage.bounds(company: "maker", period: period)
            if bounds.isEstimate { continue }
            let sums = possible.map { RandomFacts.sum(of: $0, in: period) }
            #expect(bounds.low ?? 0 == sums.min().map { Rational($0) }, "seed \(seed), \(period)")
            if let high = bounds.high {
                #expect(high == sums.max().map { Rational($0) }, "seed \(seed), \(period)")
            } else if bounds.reason == nil {
                // Nothing holds the sum back, so the largest that was tried is reached.
                #expect((sums.max() ?? 0) >= 7, "seed \(seed), \(period)")
            }
        }
    }

    /// Every quarter of three months with up to seven units each.
    private static let quarters: [[Int]] = (0..<512).map {
        [$0 & 7, $0 >> 3 & 7, $0 >> 6] + [Int](repeating: 0, count: 9)
    }

    @Test("Nothing but a superseded record loosens a bound", arguments: 0..<100)
    func monotone(seed: Int) {
        let ledger = ledger(
            Facts(records: RandomFacts(seed: seed, largest: 1000).records))
        for period in RandomFacts.periods {
            var (low, high) = (Rational.zero, Rational?.none)
            for day in ledger.publicationDays() {
                let bounds = ledger.asOf(day).bounds(company: "maker", period: period)
                if bounds.isEstimate { continue }
                #expect(bounds.low ?? 0 >= low, "seed \(seed), \(period) on \(day)")
                if let high { #expect(bounds.high.map { $0 <= high } == true, "seed \(seed)") }
                (low, high) = (bounds.low ?? low, bounds.high ?? high)
            }
        }
    }

    @Test("The order of rows has no meaning, and no number looks past its day", arguments: 0..<20)
    func orderAndDay(seed: Int) throws {
        var random = Random(seed: seed)
        let facts = try publishedFacts()
        let days = ledger(facts).publicationDays()
        let day = days[random.number(0...(days.count - 1))]
        var known = facts
        known.records = facts.records.filter { $0.published <= day }.shuffled(using: &random)
        known.targets = facts.targets.filter { $0.announced <= day }.shuffled(using: &random)
        let pattern = ["xiaomi*", "nio.*", "li-auto*", "leapmotor*", "xpeng.*"][seed % 5]
        let all = ledger(facts).asOf(day).measurements(matching: pattern)
        #expect(ledger(known).asOf(day).measurements(matching: pattern) == all, "seed \(seed)")
    }

    @Test("Three months across two quarters have the tightest bounds too", arguments: 0..<200)
    func rowsOfMonths(seed: Int) throws {
        let facts = RandomFacts(seed: seed, largest: 1, months: 4).records.filter {
            ["2025-01", "2025-02", "2025-03", "2025-Q1", "2025-04"].contains("\($0.period)")
                && $0.precision != .about
        }
        let ledger = ledger(Facts(records: facts))
        let key = MeasureKey(company: "maker", period: try period("2025"), measure: .runRate)
        let measurement = ledger.asOf(try day("2027-01-01")).measure(key)
        let quantity = measurement.quantity
        guard let months = measurement.months, months.upperBound % 12 == 4 else { return }
        let sums = (0..<4096).map { [$0 & 7, $0 >> 3 & 7, $0 >> 6 & 7, $0 >> 9] }.filter { months in
            facts.allSatisfy {
                let sum = RandomFacts.sum(of: months + [0, 0, 0, 0, 0, 0, 0, 0], in: $0.period)
                return $0.precision == .exact ? sum == $0.units : sum >= $0.units
            }
        }.map { $0[1] + $0[2] + $0[3] }
        let (least, most) = (sums.min() ?? 0, sums.max() ?? 0)
        #expect(quantity.low ?? 0 == Rational(least, over: 3), "seed \(seed)")
        #expect(quantity.high == (most >= 7 ? nil : Rational(most, over: 3)), "seed \(seed)")
    }
}
