import Dates
import Deliveries
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures how long a ledger of many records takes, and how much memory.
///
/// Companies have four models and twenty years of months each, 960 records; the ledger is built,
/// checked, and asked as of its last day for the year of every model.
@main
enum LedgerBenchmark {
    static func main() {
        print("records     facts s  ledger s   bounds s  peak MB")
        for count in [10_000, 100_000, 1_000_000] { run(count) }
    }

    private static func run(_ count: Int) {
        let clock = ContinuousClock()
        var facts = Facts()
        let read = clock.measure { facts = Facts(records: records(count)) }
        var diagnostics = Diagnostics()
        var ledger: Ledger?
        let built = clock.measure { ledger = Ledger(facts, &diagnostics) }
        var proven = 0
        let asked = clock.measure {
            if let ledger, let day = ledger.latestDay { proven = bounds(ledger.asOf(day)) }
        }
        guard proven == (count + 11) / 12, !diagnostics.hasErrors else {
            print("\(count) records: \(proven) years proven, \(diagnostics.errorCount) errors")
            return
        }
        print(
            pad("\(count)", 10), pad(seconds(read), 8), pad(seconds(built), 9),
            pad(seconds(asked), 10), pad("\(peakMegabytes())", 8))
    }

    /// The number of years of which something is proven.
    private static func bounds(_ vintage: Vintage) -> Int {
        var proven = 0
        for company in vintage.ledger.companies {
            for model in vintage.ledger.models(of: company.slug) {
                for year in 2001...2020 {
                    guard let period = Period("\(year)") else { continue }
                    let bounds = vintage.bounds(
                        company: company.slug, model: model, period: period)
                    if bounds.reason == nil { proven += 1 }
                }
            }
        }
        return proven
    }

    private static func records(_ count: Int) -> [Record] {
        (0..<count).compactMap { number in
            let (company, rest) = number.quotientAndRemainder(dividingBy: 960)
            let (model, month) = rest.quotientAndRemainder(dividingBy: 240)
            guard let period = Period(.month, holdingMonth: 2001 * 12 + month) else { return nil }
            return Record(
                at: SourceLocation(file: "deliveries.csv", line: number + 2, column: 4),
                company: "company-\(company)", model: "Model \(model)", period: period,
                units: 1000 + number % 977, precision: number % 3 == 0 ? .atLeast : .exact,
                basis: "company")
        }
    }

    /// The most memory the process ever held.
    private static func peakMegabytes() -> Int {
        var usage = rusage()
        // RUSAGE_SELF, which each system's headers type in another way.
        getrusage(0, &usage)
        #if canImport(Darwin)
            return usage.ru_maxrss >> 20
        #else
            return usage.ru_maxrss >> 10
        #endif
    }

    private static func seconds(_ duration: Duration) -> String {
        let milliseconds = Int(duration / .milliseconds(1))
        return "\(milliseconds / 1000)." + String("\(1000 + milliseconds % 1000)".dropFirst())
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
