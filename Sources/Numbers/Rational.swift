/// An exact quotient of two integers, in lowest terms, the denominator positive.
///
/// Every measure is computed in these, so that rounding happens once, in print. Sums and products
/// whose parts pass 64 bits are `nil`, never a trap; the records' limit of 10¹² units keeps real
/// data far below that.
public struct Rational: Hashable, Sendable {
    /// The dividend, with the sign.
    public let numerator: Int
    /// The divisor, at least 1.
    public let denominator: Int

    /// A whole number.
    public init(_ value: Int) {
        numerator = value
        denominator = 1
    }

    /// A quotient; `nil` for a divisor of zero, or where lowest terms pass 64 bits.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        let divisor = Self.gcd(numerator.magnitude, denominator.magnitude)
        let top = numerator.magnitude / divisor
        let bottom = denominator.magnitude / divisor
        guard top <= Int.max.magnitude, bottom <= Int.max.magnitude else { return nil }
        self.numerator = (numerator < 0) == (denominator < 0) ? Int(top) : -Int(top)
        self.denominator = Int(bottom)
    }

    /// Zero.
    public static let zero = Rational(0)

    /// The nearest binary number, for drawing and for JSON.
    public var double: Double { Double(numerator) / Double(denominator) }

    /// The whole number, when it is one.
    public var integer: Int? { denominator == 1 ? numerator : nil }

    /// The sum, or `nil` where it passes 64 bits.
    public func adding(_ other: Rational) -> Rational? {
        guard
            let left = Self.product(numerator, other.denominator),
            let right = Self.product(other.numerator, denominator),
            let bottom = Self.product(denominator, other.denominator)
        else { return nil }
        let (top, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Rational(top, over: bottom)
    }

    /// The difference, or `nil` where it passes 64 bits.
    public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    /// The product, or `nil` where it passes 64 bits.
    public func multiplied(by other: Rational) -> Rational? {
        guard
            let a = Rational(numerator, over: other.denominator),
            let b = Rational(other.numerator, over: denominator),
            let top = Self.product(a.numerator, b.numerator),
            let bottom = Self.product(a.denominator, b.denominator)
        else { return nil }
        return Rational(top, over: bottom)
    }

    /// The quotient, or `nil` for a divisor of zero or where it passes 64 bits.
    public func divided(by other: Rational) -> Rational? {
        Rational(other.denominator, over: other.numerator).flatMap { multiplied(by: $0) }
    }

    /// The number with the other sign.
    public var negated: Rational { Rational(trusted: 0 - numerator, denominator) }

    private init(trusted numerator: Int, _ denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    private static func product(_ a: Int, _ b: Int) -> Int? {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? nil : value
    }

    private static func gcd(_ a: UInt, _ b: UInt) -> UInt {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }
}

extension Rational: Comparable {
    /// Compares exactly, in 128 bits.
    public static func < (a: Rational, b: Rational) -> Bool {
        let left = a.numerator.multipliedFullWidth(by: b.denominator)
        let right = b.numerator.multipliedFullWidth(by: a.denominator)
        return left.high != right.high ? left.high < right.high : left.low < right.low
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
