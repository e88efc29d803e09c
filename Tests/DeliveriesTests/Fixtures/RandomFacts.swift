import Dates
import Deliveries
import Diagnostics

/// Records of true monthly figures of the year 2025: each period has at most one record of each
/// precision, published on some day of 2026.
struct RandomFacts {
    /// What was delivered in each month.
    let truth: [Int]
    let records: [Record]

    init(seed: Int, largest: Int, months: Int = 12) {
        var random = Random(seed: seed)
        truth = (0..<12).map { $0 < months ? random.number(0...largest) : 0 }
        var records: [Record] = []
        for (line, period) in Self.periods.enumerated() {
            let sum = Self.sum(of: truth, in: period)
            let location = SourceLocation(file: "random.csv", line: line + 2, column: 4)
            guard let published = Day(ordinal: 20_454 + random.number(0...300)) else { continue }
            func record(_ units: Int, _ precision: Precision) -> Record {
                Record(
                    at: location, company: "maker", period: period, units: units,
                    precision: precision, basis: "company", published: published)
            }
            if random.chance(30) { records.append(record(sum, .exact)) }
            if random.chance(40) { records.append(record(random.number(0...sum), .atLeast)) }
            if random.chance(10) { records.append(record(sum + 1, .about)) }
        }
        self.records = records
    }

    /// The nineteen periods of the year.
    static let periods: [Period] = Period.Length.allCases.flatMap { length in
        Period("2025").map { $0.periods(of: length) } ?? []
    }

    /// What months add up to in a period.
    static func sum(of months: [Int], in period: Period) -> Int {
        period.months.reduce(0) { $0 + months[$1 % 12] }
    }
}
