import Numbers
import Testing

@testable import Charts

@Suite("Ends of the value axis")
struct ValueDomainTests {
    private func domain(_ marks: [Mark], _ domain: ClosedRange<Double>? = nil) -> ValueDomain {
        var style = Style(width: 640, locale: .en, format: .number, unit: "")
        style.domain = domain
        let plot = Plot(marks: marks, frame: Rect(left: 0, top: 0, right: 640, bottom: 300))
        return ValueDomain(Channels(marks), plot, style, 263)
    }

    private func line(_ values: [Double]) -> Mark {
        .line(LineMark(values.enumerated().map { Datum(.number(Double($0)), .exact($1)) }))
    }

    @Test("Bars have zero, lines only where it is near")
    func zero() {
        #expect(domain([.bar(BarMark(.category("A"), .exact(90)))]).low == 0)
        #expect(domain([line([90, 100])]).low > 0)
        #expect(domain([line([10, 100])]).low == 0)
    }

    @Test("The ends that an author gives are kept, and ticks stay between them")
    func given() {
        let given = domain([line([10, 12])], 5...23)
        #expect(given.low == 5 && given.high == 23)
        #expect(given.ticks.allSatisfy { (5...23).contains($0) } && given.ticks.count > 2)
    }

    @Test("Nothing known, or nothing but zero, has no ticks")
    func empty() {
        #expect(domain([]).ticks.isEmpty)
        #expect(domain([.bar(BarMark(.category("A"), .exact(0)))]).ticks.isEmpty)
    }
}
