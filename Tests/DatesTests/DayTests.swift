import Dates
import Seeded
import Testing

@Suite("Day") struct DayTests {
    @Test("Every day from year 1 to 9999 follows the one before, and its ordinal leads back to it")
    func everyDay() throws {
        var ordinal = -719_162
        var failures: [String] = []
        for month in 12..<120_000 {
            let (year, month) = (month / 12, month % 12 + 1)
            for number in 1...Day.daysInMonth(month, of: year) {
                let day = Day(ordinal: ordinal)
                if day?.ordinal != ordinal || day?.day != number || day?.month != month
                    || day?.year != year
                {
                    failures.append("\(year)-\(month)-\(number)")
                }
                ordinal += 1
            }
        }
        #expect(failures.isEmpty)
        #expect(ordinal == 2_932_897)
    }

    @Test("Days of the week follow each other over four hundred years")
    func weekdays() throws {
        let first = try #require(Day("1800-01-01"))
        let weekdays = (0..<146_097).map { first.advanced(by: $0)?.weekday }
        #expect(weekdays.first == 3)
        #expect(
            zip(weekdays, weekdays.dropFirst()).allSatisfy { a, b in b == a.map { $0 % 7 + 1 } })
    }

    @Test(
        "Known dates have their ordinal and day of the week",
        arguments: [
            ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
            ("2000-03-01", 11_017, 3), ("1582-10-15", -141_427, 5), ("2026-11-22", 20_779, 7),
            ("2025-03-18", 20_165, 2), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
        ])
    func known(text: String, ordinal: Int, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(day.ordinal == ordinal)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
    }

    @Test(
        "A day that does not exist is refused",
        arguments: [
            (2025, 2, 29), (1900, 2, 29), (2024, 2, 30), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1),
            (2025, 1, 0), (2025, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.min, .min, .min),
            (.max, .max, .max),
        ])
    func refused(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "What is not written YYYY-MM-DD is refused",
        arguments: [
            "", "2025", "2025-3-18", "25-03-18", "2025-03-18 ", " 2025-03-18", "2025/03/18",
            "2025-03-1x", "2025-02-29", "0000-01-01", "2025-00-10", "2025-10-00", "+025-03-18",
            "-025-03-18", "2025-+3-18", "2025-03- 8", "２０２５-03-18", "2025-03-18T00:00:00Z",
            "20250318", "2025–03–18", "2025-03-\u{0}8", "12025-03-18",
        ])
    func malformed(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "Noise never traps, and what is read prints as it was", arguments: 0..<2000 as Range<UInt64>
    )
    func noise(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = random.noise(like: "2025-03-18")
        if let day = Day(text) { #expect(day.description == text, "seed \(seed)") }
    }

    @Test("A part of a longer text can be read")
    func substring() {
        let text = "from 2025-03-18 on"
        #expect(Day(text.dropFirst(5).prefix(10)) == Day("2025-03-18"))
    }

    @Test(
        "Days advance and go back, and end with the calendar",
        arguments: [
            ("2024-02-28", 1, "2024-02-29"), ("2024-03-01", -1, "2024-02-29"),
            ("2025-12-31", 1, "2026-01-01"), ("2025-01-01", 0, "2025-01-01"),
            ("2025-01-01", 365, "2026-01-01"), ("2025-01-01", -3_652, "2015-01-02"),
            ("9999-12-31", 1, nil), ("0001-01-01", -1, nil), ("2025-01-01", .max, nil),
            ("2025-01-01", .min, nil), ("0001-01-01", .min, nil), ("9999-12-31", .max, nil),
        ] as [(String, Int, String?)])
    func advanced(from: String, days: Int, to: String?) throws {
        #expect(try #require(Day(from)).advanced(by: days)?.description == to)
    }

    @Test(
        "Ordinals outside the calendar have no day", arguments: [-719_163, 2_932_897, .min, .max])
    func outside(ordinal: Int) {
        #expect(Day(ordinal: ordinal) == nil)
    }

    @Test("Days are ordered in time", arguments: 0..<200 as Range<UInt64>)
    func order(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let a = try #require(Day(ordinal: Int.random(in: -719_162...2_932_896, using: &random)))
        let b = try #require(Day(ordinal: Int.random(in: -719_162...2_932_896, using: &random)))
        #expect((a < b) == (a.ordinal < b.ordinal), "seed \(seed)")
        #expect((a < b) == (a.description < b.description), "seed \(seed)")
    }

    @Test(
        "Every fourth year is a leap year, but of the centuries only every fourth",
        arguments: [
            (2024, true), (2025, false), (1900, false), (2000, true), (2100, false), (4, true),
            (1, false),
        ])
    func leap(year: Int, isLeap: Bool) {
        #expect(Day.isLeap(year) == isLeap)
        #expect(Day.daysInMonth(2, of: year) == (isLeap ? 29 : 28))
    }
}
