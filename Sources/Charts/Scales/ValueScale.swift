/// Numbers to units of the drawing along one axis.
struct ValueScale: Hashable {
    /// The numbers at the two ends.
    var low: Double
    var high: Double
    /// Where they stand.
    var start: Double
    var end: Double
    var isLogarithmic = false

    /// Where a number stands.
    func callAsFunction(_ value: Double) -> Double {
        guard high > low else { return start }
        let share =
            isLogarithmic
            ? (Logarithm.of(value) - Logarithm.of(low)) / (Logarithm.of(high) - Logarithm.of(low))
            : (value - low) / (high - low)
        return start + share * (end - start)
    }

    /// The baseline of bars: zero, or the end nearest to it.
    var baseline: Double { self(min(max(0, low), high)) }
}
