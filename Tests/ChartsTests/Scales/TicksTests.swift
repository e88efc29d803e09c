import Testing

@testable import Charts

/// The results that d3-array publishes for its own tests, as cases of this project.
@Suite("Ticks as d3 has them")
struct TicksTests {
    @Test(
        "Ticks agree with d3-array",
        arguments: [
            (0.0, 1.0, 10.0, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
            (0.0, 1.0, 7.0, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
            (0.0, 1.0, 3.0, [0.0, 0.5, 1.0]),
            (0.0, 1.0, 1.0, [0.0, 1.0]),
            (0.0, 10.0, 7.0, [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]),
            (0.0, 10.0, 2.0, [0.0, 5.0, 10.0]),
            (-10.0, 10.0, 10.0, [-10.0, -8.0, -6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0, 10.0]),
            (-10.0, 10.0, 5.0, [-10.0, -5.0, 0.0, 5.0, 10.0]),
            (-10.0, 10.0, 1.0, [0.0]),
            (0.0, 2.2, 3.0, [0.0, 1.0, 2.0]),
            (0.98, 1.14, 10.0, [0.98, 1.0, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14]),
            (1.0, 364.0, 0.5, [200.0]),
            (1.0, 499.0, 1.0, [200.0, 400.0]),
            (1.0, 364.0, 0.1, []),
            (1.0, 1.0, 10.0, [1.0]),
            (0.0, 1.0, 0.0, []),
            (1.0, 0.0, 5.0, [1.0, 0.8, 0.6, 0.4, 0.2, 0.0]),
        ] as [(Double, Double, Double, [Double])])
    func ticks(_ start: Double, _ stop: Double, _ count: Double, _ expected: [Double]) {
        #expect(Ticks.ticks(start, stop, count) == expected)
    }

    @Test(
        "A span is widened as d3-array and d3-scale widen it",
        arguments: [
            (0.132, 0.876, 100.0, 0.13, 0.88),
            (0.132, 0.876, 6.0, 0.1, 0.9),
            (0.132, 0.876, 5.0, 0.0, 1.0),
            (132.0, 876.0, 30.0, 120.0, 880.0),
            (132.0, 876.0, 5.0, 0.0, 1000.0),
            (1.0, 1.0, 10.0, 1.0, 1.0),
            (0.0, 0.96, 10.0, 0.0, 1.0),
            (-0.1, 51.1, 8.0, -10.0, 60.0),
            (123.1, 6.7, 10.0, 130.0, 0.0),
            (12.0, 87.0, 5.0, 0.0, 100.0),
            (0.0, 0.0, 10.0, 0.0, 0.0),
        ] as [(Double, Double, Double, Double, Double)])
    func nice(
        _ start: Double, _ stop: Double, _ count: Double, _ low: Double, _ high: Double
    ) {
        let found = Ticks.nice(start, stop, count)
        #expect(found.0 == low && found.1 == high)
    }

    @Test("Increments under one are told by their inverse, negative")
    func increments() {
        #expect(Ticks.tickIncrement(0, 1, 10) == -10)
        #expect(Ticks.tickIncrement(-10, 10, 1) == 20)
        #expect(Ticks.tickStep(0, 1, 3) == 0.5)
        #expect(Ticks.tickStep(-10, 10, 6) == 5)
    }

    @Test("Widths of slots without padding are those of d3’s band scale")
    func bands() {
        let names = ["a", "b", "c"].map(ChartPosition.category)
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let scale = PositionScale(layout: .band(names, index: index), start: 0, end: 120)
        #expect(names.compactMap { scale($0) } == [20, 60, 100])
        #expect(scale.step == 40)
        #expect(scale(.category("z")) == nil)
    }
}
