/// A step between ticks as a decimal, so that every tick is the number nearest to what it prints.
///
/// Multiples of a step under one are divided by its inverse instead of multiplied, so neither
/// 0.30000000000000004 nor −0 appears.
struct DecimalStep: Hashable {
    /// 1, 2, 5 or 25.
    var factor: Int
    /// The power of ten.
    var exponent: Int

    /// A multiple of the step.
    func multiple(_ count: Int) -> Double {
        count == 0 ? 0 : Double(count * factor).scaled(byTenTo: exponent)
    }

    /// The step itself.
    var value: Double { multiple(1) }

    /// The largest multiple at or under a number.
    func floor(_ number: Double) -> Int {
        var count = Int(clamping: (number / value).rounded())
        while multiple(count) > number { count -= 1 }
        while multiple(count + 1) <= number { count += 1 }
        return count
    }

    /// The smallest multiple at or over a number.
    func ceil(_ number: Double) -> Int {
        let count = floor(number)
        return multiple(count) < number ? count + 1 : count
    }

    /// How many decimals the multiples have.
    var places: Int { max(0, -exponent) }
}

extension Double {
    /// The number times a power of ten, from −30 to 30, exact where the power is.
    func scaled(byTenTo exponent: Int) -> Double {
        exponent < 0 ? self / Self.powerOfTen(-exponent) : self * Self.powerOfTen(exponent)
    }

    /// Ten to a power from 0 to 30.
    private static func powerOfTen(_ exponent: Int) -> Double {
        let powers: InlineArray<23, Double> = [
            1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
            1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
        ]
        return exponent <= 22 ? powers[exponent] : 1e22 * powers[Swift.min(exponent - 22, 22)]
    }

    /// The largest k with 10^k at or under a positive number.
    var decimalExponent: Int {
        var exponent = 0
        while exponent < 30, self >= 1.0.scaled(byTenTo: exponent + 1) { exponent += 1 }
        while exponent > -30, self < 1.0.scaled(byTenTo: exponent) { exponent -= 1 }
        return exponent
    }
}

extension Int {
    /// The whole number of a rounded one, kept within ±2⁵³, where every number has a neighbour.
    init(clamping value: Double) {
        self = Int(Swift.min(Swift.max(value, -9_007_199_254_740_992), 9_007_199_254_740_992))
    }
}
