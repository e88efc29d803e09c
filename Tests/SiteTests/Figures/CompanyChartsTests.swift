import Diagnostics
import Foundation
import Site
import Testing

@Suite("Charts of a company’s page") struct CompanyChartsTests {
    @Test("One record of long ago does not draw thousands of quarters")
    func longAgo() async throws {
        var records = "company,period,units,precision,published\nacme,0001,5,exact,2020-01-01\n"
        for year in 2015...2025 {
            for quarter in 1...4 {
                records += "acme,\(year)-Q\(quarter),\(year + quarter),exact,\(year + 1)-02-01\n"
            }
        }
        var files = TemporarySite.small
        files["content/data/deliveries.csv"] = records + "acme,2024,8106,exact,2025-02-02\n"
        let site = try TemporarySite(files)
        let report = try await site.build()
        #expect(!report.diagnostics.sorted.contains { $0.code.rawValue == "chart-error" })
        let data = try #require(site.files()["companies/acme/chart-deliveries.csv"])
        let rows = String(decoding: data, as: UTF8.self).split(separator: "\r\n")
        #expect(rows.count == 1 + 24)
        #expect(rows[1].hasPrefix("Q1 2020,") && rows[24].hasPrefix("Q4 2025,"))
    }
}
