import Diagnostics
import Testing

@testable import Site

@Suite("A site read and planned") struct PreparedSiteTests {
    @Test(
        "A contradiction that was put right later is an error only of the days before",
        arguments: [("2025-06-01", ["contradicting-records"]), ("2025-09-01", [])])
    func corrected(day: String, codes: [String]) async throws {
        var site = SmallSite()
        site.files["site.yaml"]?.replace("asOf: 2026-02-01", with: "asOf: \(day)")
        site.files["data/targets.csv"] = "company,period,units,action,announced,source\n"
        site.files["data/deliveries.csv"] = """
            company,period,units,precision,basis,published,source
            maker,2025-01,40,at_least,company,2025-02-01,a
            maker,2025-Q1,30,exact,company,2025-04-10,a
            maker,2025-Q1,50,exact,company,2025-08-10,b
            """
        let (_, diagnostics) = try await site.planned()
        #expect(diagnostics.sorted.filter { $0.severity == .error }.map(\.code.rawValue) == codes)
    }
}
