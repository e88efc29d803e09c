import Numbers
import Seeded
import Testing

@Suite("Rational") struct RationalTests {
    @Test(
        "A quotient is in lowest terms with a positive divisor",
        arguments: [
            (6, 4, 3, 2), (-6, 4, -3, 2), (6, -4, -3, 2), (-6, -4, 3, 2), (0, -5, 0, 1),
            (7, 7, 1, 1),
            (.max, .max, 1, 1), (.min, 2, -(1 << 62), 1), (2, .min, -1, 1 << 62),
            (.min, .min, 1, 1), (-.max, 1, -.max, 1), (1, .max, 1, .max),
        ] as [(Int, Int, Int, Int)])
    func lowestTerms(top: Int, bottom: Int, numerator: Int, denominator: Int) throws {
        let value = try #require(Rational(top, over: bottom))
        #expect(value.numerator == numerator)
        #expect(value.denominator == denominator)
    }

    @Test(
        "There is no quotient by zero, nor one whose lowest terms pass 64 bits",
        arguments: [(1, 0), (0, 0), (.min, 1), (.min, -1), (1, .min), (.min, 3)] as [(Int, Int)])
    func noQuotient(top: Int, bottom: Int) {
        #expect(Rational(top, over: bottom) == nil)
    }

    @Test("The smallest integer becomes the one above it, so that each number has an opposite")
    func smallest() {
        #expect(Rational(.min) == Rational(-.max))
        #expect(Rational(.min).negated == Rational(.max))
        #expect(Rational(.min).subtracting(Rational(.min)) == .zero)
        #expect(Rational(.min) < Rational(.max))
    }

    @Test(
        "A result that passes 64 bits is nil",
        arguments: [
            Rational(.max).adding(1), Rational(-.max).subtracting(1),
            Rational(.max).multiplied(by: 2),
            Rational(1, over: .max)?.divided(by: 2), Rational(5).divided(by: 0),
            Rational.zero.divided(by: .zero),
        ])
    func overflow(result: Rational?) {
        #expect(result == nil)
    }

    @Test("What passes 64 bits only on the way is exact")
    func onTheWay() throws {
        let small = try #require(Rational(1, over: 1 << 40))
        #expect(small.adding(small) == Rational(1, over: 1 << 39))
        let nearlyOne = try #require(Rational(.max - 1, over: .max))
        #expect(nearlyOne.multiplied(by: nearlyOne) == nil)
        #expect(nearlyOne.divided(by: nearlyOne) == 1)
        #expect(nearlyOne.subtracting(nearlyOne) == .zero)
        #expect(nearlyOne < 1)
    }

    @Test("Arithmetic agrees with 128-bit arithmetic", arguments: 0..<2000 as Range<UInt64>)
    func reference(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (a, b) = (random.rational(), random.rational())
        let (p, q) = (Int128(a.numerator), Int128(a.denominator))
        let (r, s) = (Int128(b.numerator), Int128(b.denominator))
        let comment = Comment("seed \(seed): \(a), \(b)")
        #expect(a.adding(b) == reduced(p * s + r * q, q * s), comment)
        #expect(a.subtracting(b) == reduced(p * s - r * q, q * s), comment)
        #expect(a.multiplied(by: b) == reduced(p * r, q * s), comment)
        #expect(a.divided(by: b) == (r == 0 ? nil : reduced(p * s, q * r)), comment)
        #expect((a < b) == (p * s < r * q), comment)
        #expect((a == b) == (p * s == r * q), comment)
    }

    /// Lowest terms by the binary greatest common divisor: another way than the tested one.
    private func reduced(_ top: Int128, _ bottom: Int128) -> Rational? {
        guard top != 0 else { return 0 }
        var (a, b) = (top.magnitude, bottom.magnitude)
        let shift = (a | b).trailingZeroBitCount
        while a != 0 {
            a >>= a.trailingZeroBitCount
            b >>= b.trailingZeroBitCount
            (a, b) = a > b ? (a - b, b) : (b - a, a)
        }
        let divisor = Int128(b << shift) * (bottom < 0 ? -1 : 1)
        guard let numerator = Int(exactly: top / divisor),
            let denominator = Int(exactly: bottom / divisor)
        else { return nil }
        return Rational(numerator, over: denominator)
    }

    @Test(
        "A number prints as a quotient, and as a whole number when it is one",
        arguments: [(6, 2, "3", 3), (-1, 3, "-1/3", nil), (0, 9, "0", 0)]
            as [(Int, Int, String, Int?)])
    func description(top: Int, bottom: Int, text: String, integer: Int?) throws {
        let value = try #require(Rational(top, over: bottom))
        #expect(value.description == text)
        #expect(value.integer == integer)
    }

    @Test("The binary number of small parts is the nearest one")
    func double() throws {
        #expect(try #require(Rational(1, over: 3)).double == 1.0 / 3)
        #expect(Rational(410_000).double == 410_000)
        #expect(Rational.zero.double.sign == .plus)
    }
}

extension SeededGenerator {
    /// A number whose parts have any length from 1 to 63 bits.
    fileprivate mutating func rational() -> Rational {
        let numerator =
            Int.random(in: 0...Int.max, using: &self) >> Int.random(in: 0...62, using: &self)
        let bottom =
            Int.random(in: 1...Int.max, using: &self) >> Int.random(in: 0...62, using: &self)
        let sign = Bool.random(using: &self) ? 1 : -1
        return Rational(sign * numerator, over: max(bottom, 1)) ?? .zero
    }
}
