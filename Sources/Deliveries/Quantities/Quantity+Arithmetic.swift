import Numbers

/// Arithmetic on what is known: each result claims as much as its parts prove, and no more.
///
/// A day, an unknown part, or an estimate beside a bound gives an unknown result with a reason.
extension Quantity {
    private typealias Operation = (Rational, Rational) -> Rational?

    /// The sum: of floors a floor, of an exact number and a range a range.
    public func adding(_ other: Quantity) -> Quantity {
        combined(with: other, estimate: { $0.adding($1) }) { a, b in
            (ends(a.low, b.low) { $0.adding($1) }, ends(a.high, b.high) { $0.adding($1) })
        }
    }

    /// The difference: less a floor is at most.
    public func subtracting(_ other: Quantity) -> Quantity {
        combined(with: other, estimate: { $0.subtracting($1) }) { a, b in
            (ends(a.low, b.high) { $0.subtracting($1) }, ends(a.high, b.low) { $0.subtracting($1) })
        }
    }

    /// The product with a factor that is not negative; an open end of the factor leaves ends open.
    public func multiplied(by factor: Quantity) -> Quantity {
        combined(with: factor, estimate: { $0.multiplied(by: $1) }) { a, b in
            let low = a.low.map { $0 < .zero ? b.high : b.low } ?? nil
            let high = a.high.map { $0 < .zero ? b.low : b.high } ?? nil
            return (
                ends(a.low, low) { $0.multiplied(by: $1) },
                ends(a.high, high) { $0.multiplied(by: $1) }
            )
        }
    }

    /// The quotient by a divisor that is not negative; unknown for a divisor of zero.
    ///
    /// Where the divisor may be as small as zero, or has an open end, an end of the result is open.
    public func divided(by divisor: Quantity) -> Quantity {
        if divisor.value == .zero { return .unknown(.divisionByZero) }
        return combined(with: divisor, estimate: { $0.divided(by: $1) }) { a, b in
            let least = b.low.flatMap { $0 > .zero ? $0 : nil }
            let low = a.low.map { $0 < .zero ? least : b.high } ?? nil
            let high = a.high.map { $0 < .zero ? b.high : least } ?? nil
            return (
                ends(a.low, low) { $0.divided(by: $1) }, ends(a.high, high) { $0.divided(by: $1) }
            )
        }
    }

    /// The smaller of the two.
    public func minimum(_ other: Quantity) -> Quantity {
        combined(with: other, estimate: { $0 < $1 ? $0 : $1 }) { a, b in
            (
                ends(a.low, b.low) { $0 < $1 ? $0 : $1 },
                ends(a.high, b.high) { $0 < $1 ? $0 : $1 } ?? a.high ?? b.high
            )
        }
    }

    /// The larger of the two.
    public func maximum(_ other: Quantity) -> Quantity {
        combined(with: other, estimate: { $0 > $1 ? $0 : $1 }) { a, b in
            (
                ends(a.low, b.low) { $0 > $1 ? $0 : $1 } ?? a.low ?? b.low,
                ends(a.high, b.high) { $0 > $1 ? $0 : $1 }
            )
        }
    }

    /// What two ways of knowing the same number prove together; unknown when they contradict.
    public func intersection(_ other: Quantity) -> Quantity {
        combined(with: other, estimate: { a, b in a == b ? a : nil }) { a, b in
            (
                ends(a.low, b.low) { $0 > $1 ? $0 : $1 } ?? a.low ?? b.low,
                ends(a.high, b.high) { $0 < $1 ? $0 : $1 } ?? a.high ?? b.high
            )
        }
    }

    /// The low end alone; unknown where it is open.
    public var floor: Quantity { Quantity(low: low, high: nil, orUnknown: reason ?? .open) }

    /// The high end alone; unknown where it is open.
    public var ceiling: Quantity { Quantity(low: nil, high: high, orUnknown: reason ?? .open) }

    private func combined(
        with other: Quantity, estimate: Operation,
        bounds: (Quantity, Quantity) -> (low: Rational?, high: Rational?)
    ) -> Quantity {
        switch (self, other) {
        case (.unknown(let reason), _), (_, .unknown(let reason)): return .unknown(reason)
        case (.date, _), (_, .date): return .unknown(.notANumber)
        case (.about(let a), .about(let b)), (.about(let a), .exact(let b)),
            (.exact(let a), .about(let b)):
            return estimate(a, b).map { .about($0) } ?? .unknown(.tooLarge)
        case (.about, _), (_, .about): return .unknown(.estimateBesideBound)
        default:
            let (low, high) = bounds(self, other)
            return Quantity(low: low, high: high, orUnknown: .open)
        }
    }

    private func ends(_ a: Rational?, _ b: Rational?, _ operation: Operation) -> Rational? {
        guard let a, let b else { return nil }
        return operation(a, b)
    }
}
