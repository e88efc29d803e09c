import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("Worked examples")
struct WorkedExampleTests {
    let published: Ledger

    init() throws { published = ledger(try publishedFacts()) }

    @Test(
        "The records prove this of the units, and no more",
        arguments: [
            ("2025-03-17", "xiaomi.2024-Q4.units", "at least 65,000"),
            ("2025-03-18", "xiaomi.2024.units", "136,854"),
            ("2025-03-18", "xiaomi.2024-Q4.units", "69,697"),
            ("2025-03-18", "xiaomi.2024-Q1.units", "60"),
            ("2025-05-26", "xiaomi.2025-Q1.units", "at least 69,000"),
            ("2025-05-27", "xiaomi.2025-Q1.units", "75,869"),
            ("2025-11-18", "xiaomi.2025-Q3.units", "108,796"),
            ("2025-11-18", "xiaomi.2025-07.units", "30,000 to 38,796"),
            ("2025-11-18", "xiaomi.2025.to_date", "at least 305,967"),
            ("2026-01-01", "xiaomi.2025.units", "at least 395,967"),
            ("2025-12-01", "xiaomi.2025.units", "at least 345,967"),
            ("2026-01-03", "xiaomi.2025.units", "at least 410,000"),
            ("2026-01-03", "xiaomi.2025-Q4.units", "at least 144,033"),
            ("2025-12-31", "nio.2024-10.units", "20,976"),
            ("2025-12-31", "li-auto.2024-04.units", "25,787"),
            ("2026-05-28", "li-auto.2025.units", "406,343"),
            ("2026-05-28", "xiaomi@industry.2025.units", "at least 296,644"),
        ])
    func units(asOf: String, key: String, expected: String) throws {
        #expect(try published.asOf(day(asOf)).reading(key) == expected)
    }

    @Test(
        "Progress towards a target is as strong as the records behind it",
        arguments: [
            ("2025-03-18", "xiaomi.2025.target", "350,000"),
            ("2025-03-18", "xiaomi.2025.target_first", "300,000"),
            ("2025-03-18", "xiaomi.2025.revision", "+50,000"),
            ("2025-03-18", "xiaomi.2025.revision_pct", "+16.7%"),
            ("2025-03-18", "xiaomi.2025.to_date", "at least 40,000"),
            ("2025-03-18", "xiaomi.2025.attainment", "at least 11.4%"),
            ("2025-03-18", "xiaomi.2025.remaining", "at most 310,000"),
            ("2025-03-18", "xiaomi.2025.required_rate", "at most 31,000"),
            ("2025-03-18", "xiaomi.2025.run_rate", "at least 21,666"),
            ("2025-03-18", "xiaomi.2025.implied_growth", "+155.7%"),
            ("2025-11-18", "xiaomi.2025.required_rate", "at most 22,017"),
            ("2025-11-18", "xiaomi.2025.attainment", "at least 87.4%"),
            ("2025-11-20", "xiaomi.2025.attainment", "at least 76.4%"),
            ("2026-05-28", "xiaomi.2026.attainment", "at least 14.5%"),
            ("2026-05-28", "xiaomi.2026.required_rate", "at most 52,223"),
            ("2026-05-28", "xiaomi.2026.run_rate", "at least 26,666"),
            ("2026-05-28", "xiaomi.2026.growth_to_date", "at least +5.4%"),
            ("2026-05-28", "xiaomi.2026.implied_growth", "at most +34.2%"),
            ("2026-05-28", "xiaomi.2026.pace", "at least −57,500"),
            ("2026-05-28", "xiaomi.2026.pace_days", "at least −39"),
            ("2026-05-28", "xiaomi.2026.projected", "at least 320,000"),
            ("2026-05-28", "xiaomi.2025.attainment", "at least 102.5%"),
            ("2026-05-28", "xiaomi.2025.attainment:350000", "at least 117.1%"),
            ("2026-05-28", "xiaomi.2025.met_on", "3 January 2026"),
            ("2026-05-28", "xiaomi.2025.met_on:350000", "1 January 2026"),
            ("2026-05-28", "xiaomi.2025.revisions", "2"),
            ("2026-05-28", "xiaomi.2025.drift_pct", "+33.3%"),
            ("2026-05-28", "xiaomi.2025.growth_yoy", "at least +199.5%"),
            ("2026-05-28", "xiaomi.2025-Q3.growth_prev", "+33.8%"),
            ("2026-05-28", "xiaomi.2024.attainment", "105.3%"),
            ("2026-05-28", "xiaomi.2025-Q4.record", "at least 144,033"),
            ("2026-05-28", "xpeng.2025.attainment", "113.0%"),
            ("2026-05-28", "nio.2025.attainment", "73.8%"),
            ("2026-05-28", "li-auto.2025.attainment", "63.5%"),
            ("2026-05-28", "leapmotor.2025.attainment", "102.9%"),
            ("2026-05-28", "leapmotor.2025.target", "580,000 to 650,000"),
            ("2026-05-28", "leapmotor.2025.target_low", "580,000"),
            ("2026-05-28", "leapmotor.2026-01.growth_yoy", "about +27.5%"),
            ("2026-05-28", "xpeng.2025.rank", "2"),
            ("2026-05-28", "xpeng.2025.share", "at most 19.9%"),
        ])
    func progress(asOf: String, key: String, expected: String) throws {
        #expect(try published.asOf(day(asOf)).reading(key) == expected)
    }

    @Test(
        "What the records do not prove is unknown, with the reason",
        arguments: [
            ("2025-03-18", "xiaomi.2023-02.units", "no record for 2023-02"),
            ("2025-12-01", "xiaomi.2025.met_on:350000", "not proven: at least 345,967 of 350,000"),
            ("2026-05-28", "xiaomi.2026.growth_yoy", "records cover 2026-01 to 2026-03 only"),
            ("2026-05-28", "xiaomi.2025.required_rate", "no month of 2025 is left"),
            ("2026-05-28", "xiaomi.2025.rank", "the bounds of the peers overlap"),
            (
                "2026-05-28", "xiaomi@industry.2025.attainment",
                "targets are measured on the basis 'company', not 'industry'"
            ),
            (
                "2026-05-28", "xiaomi/su7@industry.2025.target",
                "targets are for all models together"
            ),
            ("2024-01-01", "xiaomi.2025.target", "no target was announced for 2025"),
            (
                "2026-05-28", "xiaomi.2025.met_on:360000",
                "no target of 360000 was announced for 2025"
            ),
        ])
    func unknown(asOf: String, key: String, expected: String) throws {
        #expect(try published.asOf(day(asOf)).reading(key) == expected)
    }

    @Test("The published records contradict nothing on any day")
    func sound() {
        var diagnostics = Diagnostics()
        for day in published.publicationDays() { published.asOf(day).checkBounds(&diagnostics) }
        #expect(diagnostics.all.map(\.summary) == [])
    }
}
