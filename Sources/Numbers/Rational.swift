/// An exact quotient of two integers, in lowest terms, the denominator positive.
///
/// Every measure is computed in these, so that rounding happens once, in print. Both parts lie
/// within ±(2⁶³ − 1). A result whose lowest terms pass that is `nil`, never a trap: what happens on
/// the way has 128 bits and cannot overflow. The records' limit of 10¹² units keeps real data far
/// below it.
public struct Rational: Hashable, Sendable {
    /// The dividend, with the sign.
    public let numerator: Int
    /// The divisor, at least 1.
    public let denominator: Int

    /// A whole number; the smallest integer, which has no opposite, becomes the one above it.
    public init(_ value: Int) {
        numerator = max(value, -Int.max)
        denominator = 1
    }

    /// A quotient; `nil` for a divisor of zero, or where lowest terms pass 64 bits.
    public init?(_ numerator: Int, over denominator: Int) {
        self.init(Int128(numerator), over: Int128(denominator))
    }

    private init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Self.gcd(numerator.magnitude, denominator.magnitude)
        guard
            let top = Int(exactly: numerator.magnitude / divisor),
            let bottom = Int(exactly: denominator.magnitude / divisor)
        else { return nil }
        self.numerator = (numerator < 0) == (denominator < 0) ? top : -top
        self.denominator = bottom
    }

    private init(trusted numerator: Int, over denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Zero.
    public static let zero = Rational(0)

    /// The binary number, for drawing and for JSON.
    ///
    /// The nearest where both parts are at most 2⁵³, else within two units in the last place.
    public var double: Double { Double(numerator) / Double(denominator) }

    /// The whole number, when it is one.
    public var integer: Int? { denominator == 1 ? numerator : nil }

    /// The number with the other sign.
    public var negated: Rational { Rational(trusted: -numerator, over: denominator) }

    /// The sum, or `nil` where it passes 64 bits.
    public func adding(_ other: Rational) -> Rational? {
        Rational(
            Self.product(numerator, other.denominator) + Self.product(other.numerator, denominator),
            over: Self.product(denominator, other.denominator))
    }

    /// The difference, or `nil` where it passes 64 bits.
    public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    /// The product, or `nil` where it passes 64 bits.
    public func multiplied(by other: Rational) -> Rational? {
        Rational(
            Self.product(numerator, other.numerator),
            over: Self.product(denominator, other.denominator))
    }

    /// The quotient, or `nil` for a divisor of zero or where it passes 64 bits.
    public func divided(by other: Rational) -> Rational? {
        Rational(
            Self.product(numerator, other.denominator),
            over: Self.product(denominator, other.numerator))
    }

    /// The product in 128 bits, of which it needs at most 126.
    fileprivate static func product(_ a: Int, _ b: Int) -> Int128 { Int128(a) * Int128(b) }

    private static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 {
            // Division in 64 bits is many times faster, and nearly all numbers fit.
            if let a = UInt(exactly: a), let b = UInt(exactly: b) { return UInt128(gcd(a, b)) }
            (a, b) = (b, a % b)
        }
        return a
    }

    private static func gcd(_ a: UInt, _ b: UInt) -> UInt {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Rational: Comparable {
    /// Compares exactly, in 128 bits.
    public static func < (a: Rational, b: Rational) -> Bool {
        product(a.numerator, b.denominator) < product(b.numerator, a.denominator)
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
    /// `3`, or `1/3`.
    public var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
