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

    @Test("Models are shown in months whose models make up the whole, and floors are not")
    func mix() async throws {
        var files = TemporarySite.small
        files["content/data/deliveries.csv"] = """
            company,model,period,units,precision,published
            acme,,2024-01,100,exact,2024-02-01
            acme,One,2024-01,60,exact,2024-02-01
            acme,Two,2024-01,40,exact,2024-02-01
            acme,,2024-02,100,exact,2024-03-01
            acme,One,2024-02,60,exact,2024-03-01
            acme,,2024-03,100,at_least,2024-04-01
            acme,One,2024-03,60,exact,2024-04-01
            acme,Two,2024-03,40,exact,2024-04-01
            acme,,2024-04,200,exact,2024-05-01
            acme,One,2024-04,50,exact,2024-05-01
            acme,Two,2024-04,150,exact,2024-05-01
            acme,,2024,1000,at_least,2025-01-15

            """
        files["content/announcements/2025-02-01-first.md"] = nil
        let site = try TemporarySite(files)
        #expect(try await site.build().diagnostics.isEmpty)
        let data = try #require(site.files()["companies/acme/chart-mix.csv"])
        let rows = String(decoding: data, as: UTF8.self).split(separator: "\r\n").dropFirst()
        #expect(
            Array(rows) == [
                "Jan 2024,Two,40,0.4", "Jan 2024,One,60,0.6", "Apr 2024,Two,150,0.75",
                "Apr 2024,One,50,0.25",
            ])
        let page = try #require(site.files()["companies/acme/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("Two made up 75.0% of April 2024"))
    }
}
