/// The logarithm to the base ten, in plain arithmetic, so that it is the same on every machine.
enum Logarithm {
    /// The logarithm of a positive number to about twelve digits.
    static func of(_ value: Double) -> Double {
        let exponent = value.decimalExponent
        return Double(exponent) + natural(value.scaled(byTenTo: -exponent)) / ln10
    }

    private static let ln10 = 2.302585092994046

    /// The natural logarithm of a number from 1 to 10.
    ///
    /// The series of the inverse hyperbolic tangent, after two square roots. Source: Abramowitz and Stegun, 4.1.27.
    private static func natural(_ value: Double) -> Double {
        let root = value.squareRoot().squareRoot()
        let ratio = (root - 1) / (root + 1)
        let square = ratio * ratio
        var (sum, power) = (0.0, ratio)
        for term in stride(from: 1, through: 19, by: 2) {
            sum += power / Double(term)
            power *= square
        }
        return 8 * sum
    }

    /// The ticks of a logarithmic axis: decades, and 2 and 5 between them under three decades.
    ///
    /// d3's `scaleLog().ticks` gives every multiple from 1 to 9 and leaves it to the format to hide
    /// some; here each tick has its label, so there are only those that have room.
    static func ticks(_ low: Double, _ high: Double) -> [Double] {
        let first = low.decimalExponent
        let last = high.decimalExponent
        let factors = last - first < 3 ? [1.0, 2, 5] : [1.0]
        let all = (first...max(first, last)).flatMap { exponent in
            factors.map { $0.scaled(byTenTo: exponent) }
        }
        return all.filter { $0 >= low && $0 <= high }
    }
}
