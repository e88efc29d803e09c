/// Rounded shares that still add up to the whole.
enum LargestRemainder {
    /// The shares in thousandths, which sum to 1,000; none for a whole that is not positive.
    ///
    /// Each share is rounded down, and what is left goes to the largest remainders, of equal ones to
    /// the earlier. Source: Hamilton's method of apportionment.
    static func thousandths(_ values: [Double]) -> [Int] {
        let whole = values.reduce(0, +)
        guard whole > 0, whole.isFinite else { return values.map { _ in 0 } }
        let exact = values.map { $0 / whole * 1000 }
        var result = exact.map { Int(clamping: $0.rounded(.down)) }
        let rest = 1000 - result.reduce(0, +)
        let order = exact.indices.sorted {
            (exact[$1] - exact[$1].rounded(.down), $0) < (exact[$0] - exact[$0].rounded(.down), $1)
        }
        for index in order.prefix(max(0, rest)) { result[index] += 1 }
        return result
    }
}
