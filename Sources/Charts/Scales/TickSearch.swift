/// Ticks of an axis by score: how well they cover the data, how near they are to the count wished
/// for, how simple their step is.
///
/// Source: Talbot, Lin and Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning Tick
/// Labels on Axes", 2010, sections 3 and 4, with steps 1, 5, 2, 2.5 in falling preference.
///
/// What differs from d3's `ticks`, which ``Ticks`` keeps, and why:
/// - 2.5 is a step too: a quarter of a round number is one that readers know, and small plots have
///   room for three ticks only.
/// - The count is a limit, not a wish: labels that would touch are worse than one tick fewer.
/// - Data of whole numbers never get steps under 1: half a vehicle is none.
/// - Zero is preferred among the ticks, since bars are measured from it.
/// - The top tick may lie under the highest number: widening the axis to the next round number, as
///   `nice` does, takes height from the data.
struct TickSearch: Hashable {
    /// What the ticks are multiples of.
    var step: DecimalStep
    /// The multiples, from the first tick to the last.
    var counts: ClosedRange<Int>

    /// The ticks.
    var values: [Double] { counts.map(step.multiple) }

    /// The best ticks for data of an extent, at most so many.
    ///
    /// Whole numbers never get steps under 1.
    init(_ low: Double, _ high: Double, limit: Int, isWhole: Bool = false) {
        let high = high > low ? high : low + max(low.magnitude, isWhole ? 1 : 1e-9)
        let wanted = max(2, min(limit, 5))
        let exponent = (high - low).decimalExponent
        var best = TickSearch(DecimalStep(factor: 1, exponent: exponent), low, high)
        var bestScore = -Double.infinity
        for shift in -2...1 {
            for (rank, factor) in [1, 5, 2, 25].enumerated() {
                let power = exponent + shift - (factor == 25 ? 1 : 0)
                if isWhole, power < 0 { continue }
                let step = DecimalStep(factor: factor, exponent: power)
                let inner = step.ceil(low), outer = step.floor(low)
                let under = step.floor(high), over = step.ceil(high)
                for first in outer...inner {
                    for last in under...over where last > first {
                        let count = last - first + 1
                        guard count <= max(limit, 2) else { continue }
                        let found = TickSearch(step: step, counts: first...last)
                        let score = found.score(low, high, rank: rank, wanted: wanted)
                        if score > bestScore { (best, bestScore) = (found, score) }
                    }
                }
            }
        }
        self = best
    }

    init(step: DecimalStep, counts: ClosedRange<Int>) {
        self.step = step
        self.counts = counts
    }

    private init(_ step: DecimalStep, _ low: Double, _ high: Double) {
        let first = step.floor(low)
        self.init(step: step, counts: first...max(first + 1, step.ceil(high)))
    }

    private func score(_ low: Double, _ high: Double, rank: Int, wanted: Int) -> Double {
        let (first, last) = (step.multiple(counts.lowerBound), step.multiple(counts.upperBound))
        let includesZero = counts.contains(0) ? 1.0 : 0
        let simplicity = 1 - Double(rank) / 3 + includesZero
        let (below, above) = (low - first, high - last)
        let margin = 0.1 * (high - low)
        let coverage = 1 - 0.5 * (below * below + above * above) / (margin * margin)
        let ratio = Double(counts.count - 1) / (last - first) * (high - low) / Double(wanted - 1)
        let density = 2 - max(ratio, 1 / ratio)
        return 0.15 * simplicity + 0.05 * max(coverage, -4) + 0.5 * density
    }
}
