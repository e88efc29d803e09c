import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

@Suite("Why a number is not known, in words")
struct ReasonTextTests {
    @Test(
        "A reason is told in the language that is asked for",
        arguments: [
            (
                "2025-03-18", "xiaomi.2023-02.units", "没有2023年2月的记录",
                "keine Angabe für Februar 2023"
            ),
            (
                "2025-12-01", "xiaomi.2025.met_on:350000", "未能证实：至少345,967，目标35万",
                "nicht bewiesen: mindestens 345.967 von 350.000"
            ),
            (
                "2026-05-28", "xiaomi.2026.growth_yoy", "记录只覆盖2026年1月至2026年3月",
                "Angaben nur für Januar 2026 bis März 2026"
            ),
            (
                "2026-05-28", "xiaomi@industry.2025.attainment", "目标按“company”口径计量，而不是“industry”",
                "Ziele werden nach „company“ gezählt, nicht nach „industry“"
            ),
        ])
    func languages(asOf: String, key: String, chinese: String, german: String) throws {
        let ledger = ledger(try publishedFacts())
        var diagnostics = Diagnostics()
        let parsed = try #require(
            ledger.key(key, at: SourceLocation(file: "test"), &diagnostics))
        let reason = ledger.asOf(try day(asOf)).measure(parsed).quantity.reason
        #expect(reason?.text(.zh) == chinese)
        #expect(reason?.text(.de) == german)
    }
}
