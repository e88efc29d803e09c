public import Dates
public import Numbers

extension Quantity {
    /// What is known, in print: "at least 410,000", "30,000 to 38,796"; `nil` when unknown.
    ///
    /// Bounds round outward, exact figures and estimates half away from zero. A range whose ends
    /// print alike is printed once.
    public func text(
        _ language: Language, _ style: NumberStyle, sign: FixedPoint.Sign = .negative,
        words: BoundWords = .words, day: Day.Style = .long
    ) -> String? {
        func print(_ value: Rational, _ rounding: Rounding) -> String {
            style.text(value, language, rounding: rounding, sign: sign)
        }
        switch self {
        case .exact(let value): return print(value, .nearest)
        case .atLeast(let low): return words.atLeast(print(low, .down), language)
        case .atMost(let high): return words.atMost(print(high, .up), language)
        case .between(let low, let high):
            let (low, high) = (print(low, .down), print(high, .up))
            return low == high ? low : words.between(low, high, language)
        case .about(let value): return words.about(print(value, .nearest), language)
        case .date(let date): return date.text(language, day)
        case .unknown: return nil
        }
    }
}
