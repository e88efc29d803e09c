import Dates
import Numbers
import Testing

@testable import Charts

@Suite("Ticks of dates")
struct DateTicksTests {
    @Test(
        "Ticks agree with the published ones of d3-time and Plot",
        arguments: [
            (
                .months(1), "2011-01-18", "2011-05-02",
                ["2011-02-01", "2011-03-01", "2011-04-01", "2011-05-01"]
            ),
            (
                .months(3), "2010-12-18", "2011-11-02",
                ["2011-01-01", "2011-04-01", "2011-07-01", "2011-10-01"]
            ),
            (
                .months(12), "2010-12-18", "2014-03-02",
                ["2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01"]
            ),
            (
                .days(1), "2011-01-02", "2011-01-05",
                ["2011-01-02", "2011-01-03", "2011-01-04", "2011-01-05"]
            ),
            (.days(2), "2011-01-03", "2011-01-09", ["2011-01-04", "2011-01-06", "2011-01-08"]),
            (.days(1), "2014-03-02", "2014-03-02", ["2014-03-02"]),
            (
                .months(12), "2018-03-01", "2021-11-01",
                ["2019-01-01", "2020-01-01", "2021-01-01"]
            ),
            (
                .days(7), "2020-03-01", "2020-04-05",
                ["2020-03-02", "2020-03-09", "2020-03-16", "2020-03-23", "2020-03-30"]
            ),
            (.months(60), "2007-06-01", "2022-06-01", ["2010-01-01", "2015-01-01", "2020-01-01"]),
            (
                .months(3), "2020-01-01", "2021-06-01",
                [
                    "2020-01-01", "2020-04-01", "2020-07-01", "2020-10-01", "2021-01-01",
                    "2021-04-01",
                ]
            ),
        ] as [(DateTicks.Step, String, String, [String])])
    func published(_ step: DateTicks.Step, _ first: String, _ last: String, _ expected: [String])
        throws
    {
        let ticks = DateTicks.ticks(
            step, from: try #require(Day(first)), through: try #require(Day(last)))
        #expect(ticks.map(\.description) == expected)
    }

    @Test("The year stands only where it changes")
    func labels() throws {
        let days = try ["2024-10-01", "2025-01-01", "2025-04-01"].map { try #require(Day($0)) }
        let labels = DateTicks.labels(.months(3), days, .en)
        #expect(labels.map(\.0) == ["Oct", "Jan", "Apr"])
        #expect(labels.map(\.1) == ["2024", "2025", nil])
    }
}
