import Testing

@testable import Charts

@Suite("Decimal steps")
struct DecimalStepTests {
    @Test("Multiples of a tenth are the numbers that they print")
    func tenths() {
        let step = DecimalStep(factor: 1, exponent: -1)
        #expect((0...10).map(step.multiple) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
        #expect(step.floor(0.3) == 3 && step.ceil(0.3) == 3 && step.ceil(0.31) == 4)
        #expect(step.multiple(0).sign == .plus)
    }

    @Test(
        "The exponent of a number is found by comparing",
        arguments: [(1.0, 0), (9.99, 0), (10, 1), (0.1, -1), (0.0999, -2), (1e15, 15), (1e-9, -9)])
    func exponent(_ value: Double, _ exponent: Int) { #expect(value.decimalExponent == exponent) }
}
