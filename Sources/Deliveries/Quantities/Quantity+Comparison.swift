import Numbers

extension Quantity {
    /// Whether it is at least the other one: provably so, provably not, or `nil` when undecided.
    ///
    /// Estimates decide nothing. Days compare with days alone.
    public func isAtLeast(_ other: Quantity) -> Bool? {
        if case .date(let a) = self, case .date(let b) = other { return a >= b }
        if let low, let high = other.high, low >= high { return true }
        if let high, let low = other.low, high < low { return false }
        return nil
    }

    /// Whether it is greater than the other one; `nil` when undecided.
    public func isGreater(than other: Quantity) -> Bool? { other.isAtLeast(self).map { !$0 } }

    /// Whether both are one and the same number or day; `nil` when undecided.
    public func isEqual(to other: Quantity) -> Bool? {
        switch (isAtLeast(other), other.isAtLeast(self)) {
        case (true, true): true
        case (false, _), (_, false): false
        default: nil
        }
    }
}
