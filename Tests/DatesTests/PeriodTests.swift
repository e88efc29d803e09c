import Dates
import Seeded
import Testing

/// The first two years, a leap year, a common one and the last two.
private let sampledYears = [1, 2, 2024, 2025, 9998, 9999]

/// Every period of the sampled years.
private let samples: [Period] = sampledYears.flatMap { year in
    Period.Length.allCases.flatMap { length in
        stride(from: year * 12, to: year * 12 + 12, by: length.months).compactMap {
            Period(length, holdingMonth: $0)
        }
    }
}

@Suite("Period") struct PeriodTests {
    @Test("Each sampled year has 19 periods")
    func sampling() {
        #expect(samples.count == sampledYears.count * (12 + 4 + 2 + 1))
    }

    @Test(
        "A period is read, and knows its days",
        arguments: [
            ("2025", .year, 1, "2025-01-01", "2025-12-31"),
            ("2025-H1", .half, 1, "2025-01-01", "2025-06-30"),
            ("2025-H2", .half, 2, "2025-07-01", "2025-12-31"),
            ("2025-Q1", .quarter, 1, "2025-01-01", "2025-03-31"),
            ("2025-Q4", .quarter, 4, "2025-10-01", "2025-12-31"),
            ("2024-02", .month, 2, "2024-02-01", "2024-02-29"),
            ("2025-02", .month, 2, "2025-02-01", "2025-02-28"),
            ("2025-12", .month, 12, "2025-12-01", "2025-12-31"),
            ("0001", .year, 1, "0001-01-01", "0001-12-31"),
            ("9999-12", .month, 12, "9999-12-01", "9999-12-31"),
        ] as [(String, Period.Length, Int, String, String)])
    func parts(
        text: String, length: Period.Length, number: Int, firstDay: String, lastDay: String
    ) throws {
        let period = try #require(Period(text))
        #expect(period.length == length)
        #expect(period.number == number)
        #expect(period.year == Int(text.prefix(4)))
        #expect(period.firstDay.description == firstDay)
        #expect(period.lastDay.description == lastDay)
    }

    @Test("What a period prints is read as the same period", arguments: samples)
    func roundTrip(period: Period) {
        #expect(Period(period.description) == period)
    }

    @Test(
        "What is not a period is refused",
        arguments: [
            "", "20", "0000", "0000-01", "202", "20250", "2025-", "2025-0", "2025-00", "2025-13",
            "2025-1", "2025-001", "2025-H0", "2025-H3", "2025-Q0", "2025-Q5", "2025-q1", "2025-h1",
            "2025-M1", "2025H1", "2025 H1", "2025/01", "2025-1Q", "2025-HH", "2025-Q", "+025",
            "-025",
            " 2025", "2025 ", "2025-+1", "２０２５", "2025-Ｑ1", "2025–Q1", "2025-01-01", "年年",
        ])
    func malformed(text: String) {
        #expect(Period(text) == nil)
    }

    @Test(
        "Noise never traps, and what is read prints as it was", arguments: 0..<2000 as Range<UInt64>
    )
    func noise(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let models = ["2025", "2025-H1", "2025-Q3", "2025-09"]
        let text = random.noise(like: models[Int(seed % 4)])
        if let period = Period(text) { #expect(period.description == text, "seed \(seed)") }
    }

    @Test("Each day of a period is held by it, the days around it are not", arguments: samples)
    func days(period: Period) {
        let (first, last) = (period.firstDay, period.lastDay)
        #expect(Period(period.length, holding: first) == period)
        #expect(Period(period.length, holding: last) == period)
        #expect(
            first.advanced(by: -1).map { Period(period.length, holding: $0) } == period.previous)
        #expect(last.advanced(by: 1).map { Period(period.length, holding: $0) } == period.next)
        #expect(period.dayAfter == last.advanced(by: 1) ?? last)
    }

    @Test("Children fill their parent without gap or overlap", arguments: samples)
    func nesting(period: Period) {
        let children = period.children
        #expect(children.isEmpty == (period.length == .month))
        #expect(children.allSatisfy { $0.parent == period && period.contains($0) })
        guard let first = children.first, let last = children.last else { return }
        #expect(first.firstDay == period.firstDay)
        #expect(last.lastDay == period.lastDay)
        #expect(zip(children, children.dropFirst()).allSatisfy { $0.next == $1 })
    }

    @Test("A parent is the next longer length and holds its child", arguments: samples)
    func parent(period: Period) {
        guard let parent = period.parent else {
            #expect(period.length == .year)
            return
        }
        #expect(parent.length == period.length.parent)
        #expect(parent.contains(period))
        #expect(!period.contains(parent))
        #expect(parent.children.contains(period))
    }

    @Test(
        "Periods of a length fill a longer one, and a shorter one has none of them",
        arguments: samples)
    func parts(period: Period) {
        for length in Period.Length.allCases {
            let parts = period.periods(of: length)
            #expect(parts.count == period.length.months / length.months)
            #expect(parts.flatMap(\.months) == (parts.isEmpty ? [] : Array(period.months)))
        }
    }

    @Test("Neighbours lead back, and end with the calendar", arguments: samples)
    func neighbours(period: Period) {
        #expect(period.next.map { $0.previous == period } ?? (period.lastDay == Day("9999-12-31")))
        #expect(period.previous.map { $0.next == period } ?? (period.firstDay == Day("0001-01-01")))
    }

    @Test("A year before, a period has the same part of the year", arguments: samples)
    func yearBefore(period: Period) {
        let before = period.yearBefore
        #expect((before == nil) == (period.year == 1))
        #expect(before.map { $0.year == period.year - 1 } ?? true)
        #expect(before.map { $0.number == period.number } ?? true)
        #expect(before.map { $0.length == period.length } ?? true)
    }

    @Test(
        "Months outside the calendar are in no period", arguments: [11, 120_000, 0, -5, .min, .max])
    func outside(month: Int) {
        for length in Period.Length.allCases {
            #expect(Period(length, holdingMonth: month) == nil)
        }
    }

    @Test("Periods are ordered by their first month, longer ones first")
    func order() {
        let texts = [
            "2024-12", "2025", "2025-H1", "2025-Q1", "2025-01", "2025-02", "2025-Q2", "2025-04",
            "2025-H2", "2025-Q3", "2025-07", "2025-12", "2026",
        ]
        let sorted = texts.reversed().compactMap { Period($0) }.sorted()
        #expect(sorted.map(\.description) == texts)
    }

    @Test("A period holds itself, and nothing that is not wholly in it")
    func contains() throws {
        let half = try #require(Period("2025-H1"))
        #expect(half.contains(half))
        #expect(try half.contains(#require(Period("2025-06"))))
        #expect(try !half.contains(#require(Period("2025-07"))))
        #expect(try !half.contains(#require(Period("2024-06"))))
        #expect(try !half.contains(#require(Period("2025"))))
    }

    @Test("Lengths lead to the next longer and shorter one")
    func lengths() {
        #expect(Period.Length.allCases.sorted() == [.month, .quarter, .half, .year])
        #expect(Period.Length.allCases.map(\.months) == [1, 3, 6, 12])
        for length in Period.Length.allCases {
            #expect(length.parent?.child ?? length == length)
            #expect(length.child?.parent ?? length == length)
        }
        #expect(Period.Length.year.parent == nil)
        #expect(Period.Length.month.child == nil)
    }
}
