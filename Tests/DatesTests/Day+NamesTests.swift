import Dates
import Numbers
import Testing

@Suite("Names of days") struct DayNamesTests {
    @Test(
        "A date prints as each language writes it",
        arguments: [
            (.en, "18 March 2025", "18 Mar 2025", "18 Mar", "Tuesday 18 March 2025"),
            (.zh, "2025年3月18日", "2025年3月18日", "3月18日", "2025年3月18日星期二"),
            (.de, "18. März 2025", "18. März 2025", "18. März", "Dienstag, 18. März 2025"),
        ] as [(Language, String, String, String, String)])
    func styles(language: Language, long: String, medium: String, short: String, full: String)
        throws
    {
        let day = try #require(Day("2025-03-18"))
        #expect(day.text(language) == long)
        #expect(day.text(language, .long) == long)
        #expect(day.text(language, .medium) == medium)
        #expect(day.text(language, .short) == short)
        #expect(day.text(language, .full) == full)
    }

    @Test("Days and months below ten have no zero in front, and years no padding")
    func small() throws {
        let day = try #require(Day("0033-04-03"))
        #expect(day.text(.en) == "3 April 33")
        #expect(day.text(.zh) == "33年4月3日")
        #expect(day.text(.de, .medium) == "3. Apr. 33")
    }

    @Test(
        "Each day of the week has its name",
        arguments: [
            ("2026-11-16", "Monday", "一", "Montag"), ("2026-11-17", "Tuesday", "二", "Dienstag"),
            ("2026-11-18", "Wednesday", "三", "Mittwoch"),
            ("2026-11-19", "Thursday", "四", "Donnerstag"), ("2026-11-20", "Friday", "五", "Freitag"),
            ("2026-11-21", "Saturday", "六", "Samstag"), ("2026-11-22", "Sunday", "日", "Sonntag"),
        ])
    func weekdays(date: String, english: String, chinese: String, german: String) throws {
        let day = try #require(Day(date))
        #expect(day.text(.en, .full).hasPrefix(english + " "))
        #expect(day.text(.zh, .full).hasSuffix("星期" + chinese))
        #expect(day.text(.de, .full).hasPrefix(german + ", "))
    }
}
