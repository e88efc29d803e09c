/// Ticks by the algorithm of d3-array: as many as asked for, more or less, at 1, 2 or 5 × 10^k.
///
/// Source: D3, d3-array, `ticks`, `tickIncrement`, `tickStep`, `nice`; its published results are
/// the tests. The power of ten is found by comparing, not by `log10`.
enum Ticks {
    private struct Specification {
        var first: Int
        var last: Int
        var step: DecimalStep
    }

    private static func specification(
        _ start: Double, _ stop: Double, _ count: Double
    ) -> Specification {
        let rough = (stop - start) / max(0, count)
        let power = rough.decimalExponent
        let error = rough.scaled(byTenTo: -power)
        let step =
            error >= 50.0.squareRoot()
            ? DecimalStep(factor: 1, exponent: power + 1)
            : DecimalStep(
                factor: error >= 10.0.squareRoot() ? 5 : error >= 2.0.squareRoot() ? 2 : 1,
                exponent: power)
        let (first, last) = (step.ceil(start), step.floor(stop))
        if last < first, (0.5..<2).contains(count) { return specification(start, stop, count * 2) }
        return Specification(first: first, last: last, step: step)
    }

    /// About so many round numbers between two, both included, falling where the first is larger.
    static func ticks(_ start: Double, _ stop: Double, _ count: Double) -> [Double] {
        guard count > 0 else { return [] }
        if start == stop { return [start] }
        let found = specification(min(start, stop), max(start, stop), count)
        guard found.last >= found.first else { return [] }
        let rising = (found.first...found.last).map(found.step.multiple)
        return stop < start ? rising.reversed() : rising
    }

    /// The step between ticks, negative when it is the inverse of one under 1.
    static func tickIncrement(_ start: Double, _ stop: Double, _ count: Double) -> Double {
        let step = specification(start, stop, count).step
        guard step.exponent < 0 else { return step.value }
        return -(1.0.scaled(byTenTo: -step.exponent) / Double(step.factor))
    }

    /// The step between ticks.
    static func tickStep(_ start: Double, _ stop: Double, _ count: Double) -> Double {
        let step = specification(min(start, stop), max(start, stop), count).step.value
        return stop < start ? -step : step
    }

    /// A span widened to round numbers.
    static func nice(_ start: Double, _ stop: Double, _ count: Double) -> (Double, Double) {
        if stop < start {
            let (low, high) = nice(stop, start, count)
            return (high, low)
        }
        var (low, high) = (start, stop)
        var before: DecimalStep?
        for _ in 0..<10 where low < high {
            let step = specification(low, high, count).step
            if step == before { break }
            low = step.multiple(step.floor(low))
            high = step.multiple(step.ceil(high))
            before = step
        }
        return (low, high)
    }
}
