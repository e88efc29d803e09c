import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

@Suite("Problems of facts")
struct LedgerProblemsTests {
    private func problems(_ records: String, _ targets: String = "") throws -> [Diagnostic] {
        var diagnostics = Diagnostics()
        _ = Ledger(
            Facts(
                records: try DeliveriesTests.records(records),
                targets: try DeliveriesTests.targets(targets)), &diagnostics)
        return diagnostics.sorted
    }

    @Test("Contradicting records are an error that names both cells")
    func contradiction() throws {
        let found = try problems(
            """
            a - 2025-01 10 exact company 2025-02-01
            a - 2025-02 20 at_least company 2025-03-01
            a - 2025-Q1 25 exact company 2025-04-01
            """)
        #expect(found.map(\.code) == ["contradicting-records"])
        #expect(found[0].location == SourceLocation(file: "deliveries.csv", line: 4, column: 4))
        #expect(found[0].notes.compactMap(\.location?.line).sorted() == [2, 3])
        #expect(
            found[0].summary
                == "25 for a 2025-Q1 contradicts other records: 2025-Q1 would be at least 30 and "
                + "at most 25")
    }

    @Test(
        "Each bad record is reported once, at its cell",
        arguments: [
            (
                "a - 2025-01 10 exact company -\na - 2025-01 10 exact company -",
                "duplicate-record", 4
            ),
            (
                "a - 2025-01 10 exact company -\na - 2025-01 11 exact company -",
                "two-exact-figures", 4
            ),
            ("a - 2025-01 10 exact company 2025-01-31", "published-before-period-end", 7),
        ])
    func records(rows: String, code: String, column: Int) throws {
        let found = try problems(rows)
        #expect(found.map(\.code.rawValue) == [code])
        #expect(found.first?.location.column == column)
    }

    @Test("Of two exact figures on one day neither counts, of two floors the larger")
    func sameDay() throws {
        var diagnostics = Diagnostics()
        let facts = Facts(
            records: try DeliveriesTests.records(
                """
                a - 2025-01 10 exact company -
                a - 2025-01 11 exact company -
                a - 2025-02 20 at_least company -
                a - 2025-02 25 at_least company -
                """))
        let vintage = Ledger(facts, &diagnostics).asOf(try day("2026-01-01"))
        #expect(vintage.bounds(company: "a", period: try period("2025-01")).reason != nil)
        #expect(vintage.bounds(company: "a", period: try period("2025-02")) == .atLeast(25))
    }

    @Test(
        "An action that does not fit the change is an error",
        arguments: [
            ("a 2025 10 - set 2025-01-01\na 2025 9 - raised 2025-02-01", "wrong-target-action", 5),
            ("a 2025 10 - set 2025-01-01\na 2025 11 - cut 2025-02-01", "wrong-target-action", 5),
            ("a 2025 10 - set 2025-01-01\na 2025 11 - set 2025-02-01", "wrong-target-action", 5),
            (
                "a 2025 10 - set 2025-01-01\na 2025 12 - reaffirmed 2025-02-01",
                "wrong-target-action", 5
            ),
            (
                "a 2025 10 20 set 2025-01-01\na 2025 9 12 narrowed 2025-02-01",
                "wrong-target-action", 5
            ),
            ("a 2025 10 - raised 2025-01-01", "wrong-target-action", 5),
            ("a 2025-03 10 - set 2025-01-01", "monthly-target", 2),
            ("a 2025 10 8 set 2025-01-01", "target-range-reversed", 3),
            (
                "a 2025 10 - set 2025-01-01\na 2025 12 - raised 2025-01-01",
                "two-targets-on-one-day", 3
            ),
        ])
    func targets(rows: String, code: String, column: Int) throws {
        let found = try problems("", rows)
        #expect(found.map(\.code.rawValue) == [code])
        #expect(found.first?.location.column == column)
    }

    @Test("A target can be withdrawn and set anew")
    func withdrawn() throws {
        let rows = "a 2025 9 - set 2025-01-01\na 2025 0 - withdrawn 2025-02-01"
        #expect(try problems("", rows + "\na 2025 5 - set 2025-03-01").isEmpty)
        let vintage = ledger(Facts(targets: try DeliveriesTests.targets(rows)))
            .asOf(try day("2025-02-01"))
        let reading = try vintage.reading("a.2025.target")
        #expect(reading == "the target for 2025 was withdrawn on 2025-02-01")
    }

    @Test("Facts of later days are counted in a note", arguments: ["2025-03-18"])
    func ignored(asOf: String) throws {
        var diagnostics = Diagnostics()
        ledger(try publishedFacts()).asOf(try day(asOf)).reportIgnored(&diagnostics)
        #expect(diagnostics.all.map(\.severity) == [.note, .note])
        #expect(!diagnostics.hasErrors)
    }

    @Test("The years 1 and 9999 and no facts at all are nothing special")
    func extremes() throws {
        let edges = ledger(
            Facts(
                records: try DeliveriesTests.records(
                    "a - 0001 5 exact company -\na - 9999 1000000000000 exact company -")))
        #expect(edges.latestDay == (try day("9999-12-31")))
        #expect(!edges.asOf(try day("9999-12-31")).measurements().isEmpty)
        let empty = ledger(Facts())
        #expect(empty.latestDay == nil)
        #expect(empty.asOf(try day("2025-01-01")).measurements().isEmpty)
        #expect(empty.changes(through: try day("2025-01-01")).isEmpty)
    }
}
