import Dates
import Numbers
import Testing

@Suite("MonthNames") struct MonthNamesTests {
    @Test(
        "Months have long and short names in each language",
        arguments: [
            (1, "January", "Jan", "Januar", "Jan.", "1月"),
            (2, "February", "Feb", "Februar", "Feb.", "2月"),
            (3, "March", "Mar", "März", "März", "3月"), (4, "April", "Apr", "April", "Apr.", "4月"),
            (5, "May", "May", "Mai", "Mai", "5月"), (6, "June", "Jun", "Juni", "Juni", "6月"),
            (7, "July", "Jul", "Juli", "Juli", "7月"), (8, "August", "Aug", "August", "Aug.", "8月"),
            (9, "September", "Sep", "September", "Sep.", "9月"),
            (10, "October", "Oct", "Oktober", "Okt.", "10月"),
            (11, "November", "Nov", "November", "Nov.", "11月"),
            (12, "December", "Dec", "Dezember", "Dez.", "12月"),
        ])
    func names(
        month: Int, english: String, short: String, german: String, germanShort: String,
        chinese: String
    ) {
        #expect(MonthNames.name(of: month, .en) == english)
        #expect(MonthNames.name(of: month, .en, short: true) == short)
        #expect(MonthNames.name(of: month, .de) == german)
        #expect(MonthNames.name(of: month, .de, short: true) == germanShort)
        #expect(MonthNames.name(of: month, .zh) == chinese)
        #expect(MonthNames.name(of: month, .zh, short: true) == chinese)
    }

    @Test("There is no other month", arguments: [0, 13, -1, .min, .max])
    func none(month: Int) {
        #expect(MonthNames.name(of: month, .en) == "")
    }
}
