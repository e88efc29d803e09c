import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("The record so far")
struct HighestSoFarTests {
    @Test("It is the first period that is provably at least each of the others", arguments: 0..<200)
    func first(seed: Int) throws {
        var random = Random(seed: seed)
        let months = try period("2025").periods(of: .month)
        // Few numbers, so that many are alike, and quarters that bound their months.
        let truth = months.map { _ in random.number(3...4) }
        var records = zip(months, truth).map { month, units in
            random.chance(60)
                ? Self.record(month, units, .exact)
                : Self.record(month, random.number(2...units), .atLeast)
        }
        for quarter in try period("2025").periods(of: .quarter) where random.chance(50) {
            records.append(
                Self.record(quarter, RandomFacts.sum(of: truth, in: quarter), .exact))
        }
        let vintage = ledger(Facts(records: records)).asOf(try day("2027-01-01"))
        for length in [Period.Length.month, .quarter] {
            let periods = try period("2025").periods(of: length)
            for end in periods.indices {
                let units = periods[...end].map { vintage.bounds(company: "a", period: $0) }
                let highest = units.indices.first { place in
                    units.indices.allSatisfy {
                        $0 == place || units[place].isAtLeast(units[$0]) == true
                    }
                }
                let measurement = vintage.measure(
                    MeasureKey(company: "a", period: periods[end], measure: .record))
                #expect(measurement.months == highest.map { periods[$0].months }, "seed \(seed)")
                #expect((measurement.quantity.reason == nil) == (highest != nil), "seed \(seed)")
            }
        }
    }

    private static func record(_ period: Period, _ units: Int, _ precision: Precision) -> Record {
        Record(
            at: SourceLocation(file: "random.csv", line: 2), company: "a", period: period,
            units: units, precision: precision, basis: "company")
    }
}
