import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

@Suite("Changes")
struct ChangesTests {
    let published: Ledger

    init() throws { published = ledger(try publishedFacts()) }

    private func changes(on text: String) throws -> DayOfChanges {
        let last = try day(text)
        return try #require(published.changes(after: last.advanced(by: -1), through: last).first)
    }

    @Test(
        "Each number that moved says from what, to what, and why",
        arguments: [
            (
                "2026-01-03", "xiaomi.2025.units", "at least 395,967", "at least 410,000",
                "new period"
            ),
            (
                "2026-01-03", "xiaomi.2025.attainment", "at least 98.9%", "at least 102.5%",
                "new period"
            ),
            ("2026-01-03", "xiaomi.2026.target", nil, "550,000", "target"),
            ("2025-11-20", "xiaomi.2025.target", "350,000", "400,000", "target"),
            ("2025-11-20", "xiaomi.2025.attainment", "at least 87.4%", "at least 76.4%", "target"),
            ("2024-06-02", "xiaomi.2024-05.units", "8,630", "8,646", "correction"),
            ("2025-03-18", "xiaomi.2024.units", "at least 135,000", "136,854", "revision"),
            ("2026-01-03", "xiaomi.2025.met_on", nil, "3 January 2026", "new period"),
        ] as [(String, String, String?, String?, String)])
    func moved(on: String, key: String, from: String?, to: String?, why: String) throws {
        let day = try changes(on: on)
        let change = day.changes.first { $0.key.description == key }
        #expect(change?.before.text(.en) == from)
        #expect(change?.after.text(.en) == to)
        #expect(change?.cause.rawValue == why)
    }

    @Test("A day on which nothing became known is not listed, a new claim is")
    func days() throws {
        let facts = Facts(
            records: try records("a - 2025 5 exact company -"),
            claims: [
                Claim(
                    at: .init(file: "claims.csv", line: 2), id: "x", text: "X.",
                    status: .speculation, made: try day("2026-02-01"))
            ])
        let days = ledger(facts).changes(through: try day("2027-01-01"))
        #expect(days.map(\.day.description) == ["2026-01-01", "2026-02-01"])
        #expect(days.map(\.isAssumed) == [true, false])
        #expect(days[1].claims.map(\.id) == ["x"])
        #expect(days[1].changes.isEmpty)
    }

    @Test("Since the announcement of March 2025, the target was kept, raised and met")
    func sinceThen() throws {
        let boxes = published.asOf(try day("2026-05-28"))
            .sinceThen(company: "xiaomi", announced: try day("2025-03-18"))
        let box = try #require(boxes.first)
        #expect(boxes.count == 1)
        #expect(box.target == 350_000)
        #expect(
            box.entries.map(\.day.description)
                == ["2025-08-19", "2025-11-20", "2026-01-01", "2026-01-03"])
        guard case .target(let raise, let before) = box.entries[1],
            case .met(_, let proof) = box.entries[2],
            case .delivered(_, let units, let share) = box.entries[3]
        else {
            Issue.record("\(box.entries)")
            return
        }
        #expect(before == 350_000 && raise.units == 400_000)
        #expect(proof.text(.en) == "at least 395,967")
        #expect(units.text(.en) == "at least 410,000")
        #expect(share.text(.en) == "at least 117.1%")
    }

    @Test(
        "A number says since when it is what it is",
        arguments: [
            ("xiaomi.2025.units", "2026-01-03"), ("xiaomi.2025-07.units", "2025-11-18"),
            ("xiaomi.2025.target", "2025-11-20"), ("xiaomi.2024.units", "2025-03-18"),
        ])
    func since(text: String, expected: String) throws {
        var diagnostics = Diagnostics()
        let key = try #require(
            published.key(text, at: SourceLocation(file: "test"), &diagnostics))
        let since = published.asOf(try day("2026-05-28")).since(key)
        #expect(since?.description == expected)
    }

    @Test("A replaced figure stays visible with what replaced it")
    func history() throws {
        let history = published.asOf(try day("2026-05-28")).recordHistory(of: "xiaomi")
        let may = history.filter { $0.record.period.description == "2024-05" }
        #expect(may.map(\.record.units) == [8_646, 8_630])
        #expect(may.map(\.replacement?.units) == [nil, 8_646])
        let year = history.filter { $0.record.period.description == "2024" }
        #expect(year.map(\.replacement?.units) == [nil, 136_854])
    }
}
