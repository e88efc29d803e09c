import Testing

@testable import Charts

@Suite("Logarithms")
struct LogarithmTests {
    @Test(
        "They agree with the mathematical ones to ten digits",
        arguments: [
            (1.0, 0.0), (10, 1), (1_000, 3), (2, 0.301029995664), (0.5, -0.301029995664),
            (123_456, 5.091512201628), (9.999, 0.999956568381),
        ])
    func values(_ value: Double, _ expected: Double) {
        #expect(abs(Logarithm.of(value) - expected) < 1e-10)
    }

    @Test("Ticks are decades, and 2 and 5 between them under three decades")
    func ticks() {
        #expect(Logarithm.ticks(1, 50) == [1, 2, 5, 10, 20, 50])
        #expect(Logarithm.ticks(1, 5_000) == [1, 10, 100, 1_000])
    }
}
