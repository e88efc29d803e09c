/// A decimal number with a fixed count of places: `digits / 10^places`.
public struct FixedPoint: Hashable, Sendable {
    /// The number times ten to the power of ``places``.
    public let digits: Int
    /// How many digits stand after the decimal point, 0 to 15.
    public let places: Int

    /// Takes digits as they are; places outside 0 to 15 become the nearer of the two.
    public init(digits: Int, places: Int) {
        self.digits = digits
        self.places = Self.clamped(places)
    }

    /// Rounds an exact number; `nil` where the result passes 64 bits.
    public init?(_ value: Rational, places: Int = 0, rounding: Rounding = .nearest) {
        self.init(value, timesTenTo: 0, places: places, rounding: rounding)
    }

    /// Rounds the shortest decimal that stands for a binary number; `nil` when it is not finite, or
    /// where the result passes 64 bits.
    public init?(_ value: Double, places: Int = 0, rounding: Rounding = .nearest) {
        guard let decimal = ShortestDecimal(value) else { return nil }
        self.init(
            Rational(decimal.digits), timesTenTo: decimal.exponent, places: places,
            rounding: rounding)
    }

    /// Rounds `value × 10^exponent`, which need not fit 64 bits itself, once.
    ///
    /// An exponent below −19 needs a whole number of at most 18 digits, as doubles have.
    init?(_ value: Rational, timesTenTo exponent: Int, places: Int, rounding: Rounding) {
        self.places = Self.clamped(places)
        let shift = self.places + exponent
        // Of a whole number but zero, times 10¹⁹ or more, nothing fits.
        guard shift <= 18 else { return nil }
        // Of 18 digits, divided by 10¹⁹ or more, only the sign matters.
        let power = Self.power(min(shift.magnitude, 19))
        let rounded = rounding.quotient(
            Int128(value.numerator) * (shift > 0 ? power : 1),
            over: Int128(value.denominator) * (shift < 0 ? power : 1))
        guard let digits = Int(exactly: rounded) else { return nil }
        self.digits = digits
    }

    private static func clamped(_ places: Int) -> Int { min(max(places, 0), 15) }

    private static func power(_ exponent: UInt) -> Int128 {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}
