import Content
import Dates
import Diagnostics
import Testing

@testable import Site

/// Every way to change one cell of a table to something else that may stand there.
struct CellChange {
    var table: String
    var row: Int
    var column: String
    var text: String

    /// The changes of all cells of a table.
    static func all(of table: String, in text: String) -> [CellChange] {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.indices.dropFirst().flatMap { row in
            lines[0].indices.compactMap { column -> CellChange? in
                let name = lines[0][column]
                guard let cell = other(than: lines[row][column], in: name) else { return nil }
                var changed = lines
                changed[row][column] = cell
                let text = changed.map { $0.joined(separator: ",") }.joined(separator: "\n")
                return CellChange(table: table, row: row, column: name, text: text)
            }
        }
    }

    private static func other(than cell: String, in column: String) -> String? {
        switch column {
        case "company": cell == "maker" ? "other" : "maker"
        case "model": "one"
        case "period": cell.hasSuffix("Q1") ? "2025-Q4" : cell == "2025" ? "2026" : "2025-04"
        case "units": Int(cell).map { "\($0 + 1)" }
        case "units_high": "360000"
        case "precision": cell == "exact" ? "at_least" : "exact"
        case "basis": "industry"
        case "published", "announced": Day(cell)?.advanced(by: 1).map { "\($0)" }
        case "source": cell == "a" ? "b" : "a"
        case "action": cell == "set" ? "reaffirmed" : "set"
        default: cell + "changed"
        }
    }
}

@Suite("One changed cell of the data") struct ChangedCellTests {
    private static let site = SmallSite([
        "about.md": "Words alone, and [a page](notes.md).",
        "notes.md": """
        ---
        title: The maker delivered {{ maker.2025.units }}
        ---

        In one quarter it delivered {{ maker.2025-Q1.units }}.

        ```chart
        type: bars
        company: maker
        source: "[@a]"
        title: Deliveries by quarter
        ```
        """,
        "announcements/2025-03-18-raise.md": """
        ---
        title: A target of {{ maker.2025.target }}
        company: maker
        ---

        It is {{ maker.2025.target }}.
        """,
    ])

    private struct State {
        var plans: [String: Fingerprint]
        var pages: [String: [String: String]]

        init(_ site: PreparedSite) throws {
            plans = Dictionary(
                site.plan.pages.map { ($0.path.address, $0.plan) }
            ) { $1 }
            pages = try site.drawn
        }
    }

    /// The pages whose templates are offered a changed cell and print it only at other rows: the
    /// table of targets names the action where nothing changed.
    private static func offered(by change: CellChange) -> Set<String> {
        change.column == "action" ? ["companies/maker/"] : []
    }

    private static func different<Value: Equatable>(
        _ a: [String: Value], _ b: [String: Value]
    ) -> Set<String> {
        Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }
    }

    @Test("changes the plans of exactly the pages that then look different")
    func cells() async throws {
        let before = try State(try await Self.site.planned().site)
        var changes: [CellChange] = []
        for table in ["data/deliveries.csv", "data/targets.csv"] {
            changes += CellChange.all(of: table, in: try #require(Self.site.files[table]))
        }
        #expect(changes.count >= 90)
        var seen: Set<String> = []
        for change in changes {
            var site = Self.site
            site.files[change.table] = change.text
            let after = try State(try await site.planned().site)
            let plans = Self.different(before.plans, after.plans)
            let pages = Self.different(before.pages, after.pages)
            let cell: Comment = "\(change.table):\(change.row + 1) \(change.column)"
            #expect(pages.isSubset(of: plans), cell)
            #expect(plans.subtracting(pages).isSubset(of: Self.offered(by: change)), cell)
            #expect(!plans.contains("about/"), cell)
            if change.column == "units" { #expect(!pages.isEmpty, cell) }
            seen.formUnion(pages)
        }
        #expect(seen.isSuperset(of: ["notes/", "announcements/raise/", "companies/other/", ""]))
    }

    @Test("leaves alone what another maker's page shows, and what an earlier page knew")
    func others() async throws {
        let before = try await Self.site.planned().site
        var site = Self.site
        site.files["data/deliveries.csv"]?.replace(",50000,", with: ",50001,")
        let after = try await site.planned().site
        #expect(try before.html("companies/other/") != after.html("companies/other/"))
        for page in ["companies/maker/", "notes/", "announcements/raise/", "about/"] {
            #expect(try before.html(page) == after.html(page), "\(page)")
        }
    }
}
