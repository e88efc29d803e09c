/// Which way a number goes when places are dropped.
public enum Rounding: Hashable, Sendable, CaseIterable {
    /// To the nearest, half away from zero: the rule for exact figures.
    case nearest
    /// Towards minus infinity: for lower bounds, so that "at least" stays true.
    case down
    /// Towards plus infinity: for upper bounds, so that "at most" stays true.
    case up

    /// The whole number that a quotient is rounded to; the divisor is positive.
    func quotient(_ dividend: Int128, over divisor: Int128) -> Int128 {
        let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        switch self {
        case .nearest:
            return rest.magnitude * 2 >= divisor.magnitude ? quotient + rest.signum() : quotient
        case .down: return rest < 0 ? quotient - 1 : quotient
        case .up: return rest > 0 ? quotient + 1 : quotient
        }
    }
}
