/// Which way a number goes when places are dropped.
public enum Rounding: Hashable, Sendable {
    /// To the nearest, half away from zero: the rule for exact figures.
    case nearest
    /// Towards minus infinity: for lower bounds, so that "at least" stays true.
    case down
    /// Towards plus infinity: for upper bounds, so that "at most" stays true.
    case up
}

/// A decimal number with a fixed count of places: `digits / 10^places`.
public struct FixedPoint: Hashable, Sendable {
    /// The number times ten to the power of ``places``.
    public let digits: Int
    /// How many digits stand after the decimal point, 0 to 15.
    public let places: Int

    /// Takes digits as they are.
    public init(digits: Int, places: Int) {
        self.digits = digits
        self.places = min(max(places, 0), 15)
    }

    /// Rounds an exact number; `nil` where the result passes 64 bits.
    public init?(_ value: Rational, places: Int = 0, rounding: Rounding = .nearest) {
        let places = min(max(places, 0), 15)
        guard let scaled = value.multiplied(by: Rational(Self.power(places))) else { return nil }
        let (quotient, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
        self.places = places
        if rest == 0 {
            digits = quotient
        } else {
            digits =
                switch rounding {
                case .nearest:
                    rest.magnitude >= scaled.denominator.magnitude - rest.magnitude
                        ? quotient + rest.signum() : quotient
                case .down: rest < 0 ? quotient - 1 : quotient
                case .up: rest > 0 ? quotient + 1 : quotient
                }
        }
    }

    /// Rounds the shortest decimal that stands for a binary number; `nil` when it is not finite, or
    /// where the result passes 64 bits.
    public init?(_ value: Double, places: Int = 0, rounding: Rounding = .nearest) {
        guard value.isFinite, let exact = ShortestDecimal(value) else { return nil }
        self.init(exact, places: places, rounding: rounding)
    }

    private init?(_ value: ShortestDecimal, places: Int, rounding: Rounding) {
        let places = min(max(places, 0), 15)
        let shift = places + value.exponent
        self.places = places
        if shift >= 0 {
            guard shift <= 18 else {
                if value.digits == 0 { digits = 0; return }
                return nil
            }
            let (digits, overflow) = value.digits.multipliedReportingOverflow(by: Self.power(shift))
            guard !overflow else { return nil }
            self.digits = digits
        } else if shift < -18 {
            digits =
                switch rounding {
                case .nearest: 0
                case .down: value.digits < 0 ? -1 : 0
                case .up: value.digits > 0 ? 1 : 0
                }
        } else {
            guard
                let quotient = Rational(value.digits, over: Self.power(-shift)),
                let rounded = FixedPoint(quotient, places: 0, rounding: rounding)
            else { return nil }
            digits = rounded.digits
        }
    }

    static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}

/// The shortest decimal that reads back as a given binary number: `digits × 10^exponent`.
struct ShortestDecimal {
    var digits: Int
    var exponent: Int

    init?(_ value: Double) {
        var digits = 0
        var exponent = 0
        var afterPoint = false
        var bytes = value.description.utf8[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes.removeFirst() }
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "."): afterPoint = true
            case UInt8(ascii: "e"):
                guard let written = Int(String(Substring(bytes))) else { return nil }
                exponent += written
                bytes = bytes.suffix(0)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
                if afterPoint { exponent -= 1 }
            default: return nil
            }
        }
        self.digits = negative ? -digits : digits
        self.exponent = exponent
    }
}
