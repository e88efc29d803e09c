import Numbers
import Seeded
import Testing

@Suite("FixedPoint") struct FixedPointTests {
    @Test(
        "A binary number is rounded as it is written, half away from zero",
        arguments: [
            (0.5, 0, 1), (1.5, 0, 2), (2.5, 0, 3), (-0.5, 0, -1), (-2.5, 0, -3), (0.49999, 0, 0),
            (1.005, 2, 101), (2.675, 2, 268), (1.015, 2, 102), (-1.005, 2, -101), (0.1 + 0.2, 1, 3),
            (0.1 + 0.2, 15, 300_000_000_000_000), (0.285, 2, 29), (1e-5, 4, 0), (5e-5, 4, 1),
            (0, 3, 0), (-0.0, 3, 0), (.leastNonzeroMagnitude, 15, 0),
            (1e15, 0, 1_000_000_000_000_000),
            (1e18, 0, 1_000_000_000_000_000_000),
            (9_007_199_254_740_992, 1, 90_071_992_547_409_920),
        ] as [(Double, Int, Int)])
    func nearest(value: Double, places: Int, digits: Int) throws {
        let fixed = try #require(FixedPoint(value, places: places))
        #expect(fixed == FixedPoint(digits: digits, places: places))
    }

    @Test(
        "A lower bound goes down and an upper bound up, below zero too",
        arguments: [
            (1.21, 1, 12, 13), (1.29, 1, 12, 13), (-1.21, 1, -13, -12), (-1.29, 1, -13, -12),
            (1.2, 1, 12, 12), (-1.2, 1, -12, -12), (.leastNonzeroMagnitude, 15, 0, 1),
            (-.leastNonzeroMagnitude, 15, -1, 0),
            (1e-30, 2, 0, 1), (-1e-30, 2, -1, 0), (0, 2, 0, 0), (-0.0, 2, 0, 0),
        ] as [(Double, Int, Int, Int)])
    func outward(value: Double, places: Int, down: Int, up: Int) throws {
        #expect(try #require(FixedPoint(value, places: places, rounding: .down)).digits == down)
        #expect(try #require(FixedPoint(value, places: places, rounding: .up)).digits == up)
    }

    @Test(
        "A number that is not finite or passes 64 bits is nil",
        arguments: [
            (.nan, 0), (.infinity, 0), (-.infinity, 0), (1e19, 0), (-1e19, 0), (1e22, 0), (1e18, 1),
            (.greatestFiniteMagnitude, 15), (9.3e18, 0), (1e16, 15),
        ] as [(Double, Int)])
    func none(value: Double, places: Int) {
        #expect(FixedPoint(value, places: places) == nil)
    }

    @Test(
        "An exact number is rounded the same way",
        arguments: [
            (1, 3, 2, 33, 33, 34), (-1, 3, 2, -33, -34, -33), (1, 2, 0, 1, 0, 1),
            (-1, 2, 0, -1, -1, 0), (2, 3, 0, 1, 0, 1), (1, 8, 2, 13, 12, 13),
            (-1, 8, 2, -13, -13, -12),
            (7, 1, 2, 700, 700, 700), (.max, 1, 0, .max, .max, .max),
            (-.max, 1, 0, -.max, -.max, -.max),
            (
                .max - 1, .max, 15, 1_000_000_000_000_000,
                999_999_999_999_999, 1_000_000_000_000_000
            ), (1, .max, 2, 0, 0, 1),
        ] as [(Int, Int, Int, Int, Int, Int)])
    func exact(top: Int, bottom: Int, places: Int, nearest: Int, down: Int, up: Int) throws {
        let value = try #require(Rational(top, over: bottom))
        #expect(FixedPoint(value, places: places)?.digits == nearest)
        #expect(FixedPoint(value, places: places, rounding: .down)?.digits == down)
        #expect(FixedPoint(value, places: places, rounding: .up)?.digits == up)
    }

    @Test("An exact number whose digits pass 64 bits is nil")
    func exactOverflow() {
        #expect(FixedPoint(Rational(.max), places: 1) == nil)
        #expect(FixedPoint(Rational(-.max), places: 15) == nil)
    }

    @Test("Places outside 0 to 15 become the nearer of the two")
    func places() {
        #expect(FixedPoint(Rational(3), places: -4) == FixedPoint(digits: 3, places: 0))
        #expect(FixedPoint(Rational(3), places: .min)?.places == 0)
        #expect(FixedPoint(Rational(3), places: .max)?.places == 15)
        #expect(FixedPoint(digits: 1, places: 99).places == 15)
    }

    @Test(
        "Rounded bounds hold the number, and the nearest is one of them",
        arguments: 0..<500 as Range<UInt64>)
    func bounds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = try #require(
            Rational(
                Int.random(in: -1_000_000_000...1_000_000_000, using: &random),
                over: Int.random(in: 1...1_000_000, using: &random)))
        let places = Int.random(in: 0...6, using: &random)
        let low = try #require(FixedPoint(value, places: places, rounding: .down)).digits
        let high = try #require(FixedPoint(value, places: places, rounding: .up)).digits
        let near = try #require(FixedPoint(value, places: places)).digits
        let scale = (0..<places).reduce(1) { product, _ in product * 10 }
        let scaled = try #require(value.multiplied(by: Rational(scale)))
        #expect(Rational(low) <= scaled && scaled <= Rational(high), "seed \(seed)")
        #expect(high - low == (scaled.integer == nil ? 1 : 0), "seed \(seed)")
        #expect(near == low || near == high, "seed \(seed)")
        // Twice the distance to the nearest is at most one, and exactly one only away from zero.
        let error = try #require(Rational(near).subtracting(scaled)?.multiplied(by: 2))
        #expect(Rational(-1) <= error && error <= 1, "seed \(seed)")
        if error == 1 { #expect(value > 0, "seed \(seed)") }
        if error == -1 { #expect(value < 0, "seed \(seed)") }
    }
}
