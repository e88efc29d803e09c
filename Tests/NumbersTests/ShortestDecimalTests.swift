import Seeded
import Testing

@testable import Numbers

@Suite("ShortestDecimal") struct ShortestDecimalTests {
    @Test(
        "A binary number is taken as it prints",
        arguments: [
            (0.0, 0, -1), (-0.0, 0, -1), (1, 10, -1), (-2.5, -25, -1), (0.1, 1, -1),
            (0.1 + 0.2, 30_000_000_000_000_004, -17), (1e22, 1, 22), (1e-5, 1, -5),
            (1.5e-7, 15, -8), (-1.5e300, -15, 299), (.leastNonzeroMagnitude, 5, -324),
            (9_007_199_254_740_992, 90_071_992_547_409_920, -1),
            (.greatestFiniteMagnitude, 17_976_931_348_623_157, 292),
            (.leastNormalMagnitude, 22_250_738_585_072_014, -324),
        ] as [(Double, Int, Int)])
    func table(value: Double, digits: Int, exponent: Int) throws {
        let decimal = try #require(ShortestDecimal(value))
        #expect(decimal.digits == digits)
        #expect(decimal.exponent == exponent)
    }

    @Test("What is not finite has no digits", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(value: Double) {
        #expect(ShortestDecimal(value) == nil)
    }

    @Test("The digits read back as the same number", arguments: 0..<1000 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = Double(bitPattern: random.next())
        guard value.isFinite else { return }
        let decimal = try #require(ShortestDecimal(value))
        #expect(Double("\(decimal.digits)e\(decimal.exponent)") == value, "seed \(seed)")
        #expect(decimal.digits.magnitude < 1_000_000_000_000_000_000, "seed \(seed)")
    }
}
