import Dates
import Numbers
import Testing

@Suite("Names of periods") struct PeriodNamesTests {
    @Test(
        "A period prints as each language writes it",
        arguments: [
            ("2025", "2025", "2025年", "2025"),
            ("2025-H1", "first half of 2025", "2025年上半年", "1. Halbjahr 2025"),
            ("2025-H2", "second half of 2025", "2025年下半年", "2. Halbjahr 2025"),
            ("2025-Q1", "first quarter of 2025", "2025年第一季度", "1. Quartal 2025"),
            ("2025-Q2", "second quarter of 2025", "2025年第二季度", "2. Quartal 2025"),
            ("2025-Q3", "third quarter of 2025", "2025年第三季度", "3. Quartal 2025"),
            ("2025-Q4", "fourth quarter of 2025", "2025年第四季度", "4. Quartal 2025"),
            ("2025-09", "September 2025", "2025年9月", "September 2025"),
            ("0033", "33", "33年", "33"),
        ])
    func long(period: String, english: String, chinese: String, german: String) throws {
        let period = try #require(Period(period))
        #expect(period.text(.en) == english)
        #expect(period.text(.zh) == chinese)
        #expect(period.text(.de) == german)
    }

    @Test(
        "A short name has the fewest letters that the language allows",
        arguments: [
            ("2025", "2025", "2025年", "2025"), ("2025-H1", "H1 2025", "2025年上半年", "H1 2025"),
            ("2025-Q3", "Q3 2025", "2025年第三季度", "Q3 2025"),
            ("2025-09", "Sep 2025", "2025年9月", "Sep. 2025"),
        ])
    func short(period: String, english: String, chinese: String, german: String) throws {
        let period = try #require(Period(period))
        #expect(period.shortText(.en) == english)
        #expect(period.shortText(.zh) == chinese)
        #expect(period.shortText(.de) == german)
    }

    @Test(
        "A part of a year can stand without it",
        arguments: [
            ("2025", "2025", "2025", "2025"), ("2025-H2", "H2", "H2", "H2"),
            ("2025-Q4", "Q4", "Q4", "Q4"), ("2025-09", "Sep", "9月", "Sep."),
        ])
    func part(period: String, english: String, chinese: String, german: String) throws {
        let period = try #require(Period(period))
        #expect(period.partText(.en) == english)
        #expect(period.partText(.zh) == chinese)
        #expect(period.partText(.de) == german)
    }
}
