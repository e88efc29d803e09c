import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("Claims")
struct ClaimsTests {
    private func verdict(
        _ check: String, asOf: String = "2026-05-28"
    ) throws -> (Bool?, [String]) {
        var diagnostics = Diagnostics()
        let claim = Claim(
            at: SourceLocation(file: "claims.csv", line: 2),
            checkAt: SourceLocation(file: "claims.csv", line: 2, column: 5), id: "c", text: "C.",
            status: .supported, sources: ["s"], check: check)
        let vintage = ledger(try publishedFacts()).asOf(try day(asOf))
        let verdict = vintage.verdict(on: claim, &diagnostics)
        #expect(diagnostics.all.allSatisfy { $0.location.column == 5 })
        return (verdict, diagnostics.all.map(\.code.rawValue))
    }

    @Test(
        "A check is true, false, or undecided",
        arguments: [
            ("xiaomi.2025.units >= xiaomi.2025.target", true, []),
            ("xiaomi.2025.units >= 500000", nil, ["undecided-claim-check"]),
            ("nio.2025.units >= nio.2025.target", false, ["false-claim-check"]),
            ("xiaomi.2025.attainment > 102.4%", true, []),
            ("xiaomi.2025.met_on <= 2026-01-03", true, []),
            ("xiaomi.2024.units == 136854", true, []),
            ("xiaomi.2024.units != 136854", false, ["false-claim-check"]),
            ("xiaomi.2025.units", nil, ["malformed-check"]),
            ("xiaomi.2025.units => 5", nil, ["malformed-check"]),
            ("xiomi.2025.units >= 5", nil, ["unknown-key-company"]),
            ("xiaomi@industry.2025.units >= xiaomi.2025.units", nil, ["incomparable-check"]),
            ("xiaomi.2025.units >= xiaomi.2025-Q1.units", nil, ["incomparable-check"]),
            (
                "xiaomi/su7@industry.2025.units <= xiaomi@industry.2025.units", nil,
                ["incomparable-check"]
            ),
            ("xiaomi.2025.units >= xiaomi.2025.attainment", nil, ["incomparable-check"]),
        ] as [(String, Bool?, [String])])
    func verdicts(check: String, expected: Bool?, codes: [String]) throws {
        let (verdict, found) = try verdict(check)
        #expect(verdict == expected)
        #expect(found == codes)
    }

    @Test("The same check is undecided before the records prove it")
    func earlier() throws {
        #expect(try verdict("xiaomi.2025.units >= 350000", asOf: "2025-12-01").0 == nil)
        #expect(try verdict("xiaomi.2025.units >= 350000", asOf: "2026-01-01").0 == true)
    }

    @Test("A supported claim needs a source")
    func source() throws {
        var diagnostics = Diagnostics()
        let claims = Claim.Status.allCases.map {
            Claim(at: SourceLocation(file: "c.csv"), id: $0.rawValue, text: "", status: $0)
        }
        ledger(Facts(claims: claims)).asOf(try day("2025-01-01")).checkClaims(&diagnostics)
        #expect(diagnostics.all.map(\.code) == ["supported-claim-without-source"])
    }
}
