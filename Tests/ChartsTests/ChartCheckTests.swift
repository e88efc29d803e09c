import Dates
import Numbers
import Testing

@testable import Charts

@Suite("What a chart must hold to")
struct ChartCheckTests {
    private func error(_ kind: ChartKind, title: String = "T") -> ChartError? {
        do throws(ChartError) {
            _ = try Chart(kind).title(title).render()
            return nil
        } catch { return error }
    }

    private func bars(_ values: [Double]) -> ChartKind {
        .bars(Bars(values.enumerated().map { Datum(.category("N\($0)"), .exact($1)) }))
    }

    @Test("A title is asked for")
    func title() { #expect(error(bars([1]), title: "") == .missingTitle) }

    @Test(
        "Numbers are finite and of a size that can be written",
        arguments: [.nan, .infinity, 2e15, 1e-13])
    func numbers(_ value: Double) { #expect(error(bars([value])) == .valueOutOfRange("N0")) }

    @Test("One position has one number in a series")
    func duplicates() {
        let data = [Datum(.category("A"), .exact(1)), Datum(.category("A"), .exact(2))]
        #expect(error(.bars(Bars(data))) == .duplicatePosition("A"))
    }

    @Test("Ranges go up")
    func ranges() {
        let data = [Datum(.category("A"), .between(2, 1))]
        #expect(error(.bars(Bars(data))) == .invertedRange("A"))
    }

    @Test("A line goes over dates or numbers")
    func lines() {
        let data = [Datum(.category("A"), .exact(1))]
        #expect(error(.line(Lines([.init("S", data)]))) == .unorderedLine)
        let mixed = [Datum(.category("A"), .exact(1)), Datum(.number(2), .exact(1))]
        #expect(error(.bars(Bars(mixed))) == .mixedPositions)
    }

    @Test("A logarithmic scale has no zero")
    func logarithmic() {
        let data = [Datum(.number(3), .exact(0))]
        let line = Chart(.line(Lines([.init("S", data)]))).title("T").chartYScale(type: .log)
        #expect(throws: ChartError.notPositiveOnLogScale("x")) { try line.render() }
        let bars = Chart(bars([1])).title("T").chartYScale(type: .log)
        #expect(throws: ChartError.barsOnLogScale) { try bars.render() }
    }

    @Test("The ends given for the value axis hold the data, and zero where bars stand on it")
    func domain() {
        let chart = Chart(bars([3, 8])).title("T")
        #expect(throws: ChartError.outsideDomain("N1")) {
            try chart.chartYScale(domain: 0...5).render()
        }
        #expect(throws: ChartError.barsWithoutZero) {
            try chart.chartYScale(domain: 2...10).render()
        }
        #expect(throws: ChartError.valueOutOfRange("domain")) {
            try chart.chartYScale(domain: 3...3).render()
        }
    }

    @Test("Points, names, labels, series and panels are limited")
    func limits() {
        #expect(
            error(bars([Double](repeating: 1, count: 201))) == .tooManyCategories(201, limit: 200))
        let many = (0...5_000).map { Datum(.number(Double($0)), .exact(1)) }
        #expect(error(.line(Lines([.init("S", many)]))) == .tooManyPoints(5_001, limit: 5_000))
        let long = Datum(.category(String(repeating: "a", count: 301)), .exact(1))
        #expect(error(.bars(Bars([long]))) == .labelTooLong(301, limit: 300))
        let series = (0..<7).map { Lines.Series("S\($0)", [Datum(.number(1), .exact(1))]) }
        #expect(error(.line(Lines(series))) == .tooManySeries(7, limit: 6))
        let panels = (0..<13).map { Multiples.Panel("P\($0)", [Datum(.number(1), .exact(1))]) }
        #expect(error(.multiples(Multiples(panels))) == .tooManyPanels(13, limit: 12))
    }

    @Test("Shares are parts of something")
    func shares() {
        #expect(error(.share(Share([.init("W", [.init("A", 0)])]))) == .invalidShare("W"))
    }

    @Test("Drawings have a size that can be seen")
    func sizes() {
        #expect(throws: ChartError.sizeOutOfRange(100)) {
            try Chart(bars([1])).title("T").render(width: 100)
        }
    }
}
