import Deliveries
import Numbers

/// Recomputes a number from its formula and the numbers that its inputs state, knowing nothing but
/// intervals, + − × ÷, min and max.
struct FormulaReader {
    struct Interval: Equatable {
        var low: Rational?
        var high: Rational?
    }

    private var tokens: ArraySlice<String>
    private let inputs: [String: Interval]

    /// The interval that an explanation's formula gives.
    static func interval(_ explanation: Explanation) -> Interval? {
        var reader = FormulaReader(explanation)
        let result = reader.sum()
        return reader.tokens.isEmpty ? result : nil
    }

    private init(_ explanation: Explanation) {
        var spaced = ""
        for character in explanation.formula {
            spaced += "(),".contains(character) ? " \(character) " : String(character)
        }
        tokens = spaced.split(separator: " ").map(String.init)[...]
        inputs = Dictionary(
            explanation.inputs.map { ($0.name, Self.stated($0)) }, uniquingKeysWith: { a, _ in a })
    }

    private static func stated(_ input: Explanation.Input) -> Interval {
        switch input {
        case .measure(let inner):
            let quantity = inner.measurement.quantity
            if let value = quantity.value { return Interval(low: value, high: value) }
            let implied: Rational? =
                ["units", "units per month", "share", "count"]
                    .contains(inner.measurement.unit.rawValue) ? 0 : nil
            return Interval(low: quantity.low ?? implied, high: quantity.high)
        case .record(let record):
            let units = Rational(record.units)
            return Interval(low: units, high: record.precision == .atLeast ? nil : units)
        case .target(let target):
            return Interval(low: Rational(target.units), high: Rational(target.units))
        }
    }

    private mutating func sum() -> Interval? {
        var result = product()
        while let sign = tokens.first, sign == "+" || sign == "−" {
            tokens.removeFirst()
            guard let a = result, let b = product() else { return nil }
            result =
                sign == "+"
                ? Interval(low: add(a.low, b.low), high: add(a.high, b.high))
                : Interval(
                    low: add(a.low, b.high.map(\.negated)), high: add(a.high, b.low.map(\.negated)))
        }
        return result
    }

    private mutating func product() -> Interval? {
        var result = atom()
        while let sign = tokens.first, sign == "×" || sign == "÷" {
            tokens.removeFirst()
            guard let a = result, let b = atom() else { return nil }
            let (small, large) = sign == "×" ? (b.low, b.high) : (positive(b.high), positive(b.low))
            result = Interval(
                low: scale(a.low, a.low.map { $0 < 0 } == true ? large : small, sign),
                high: scale(a.high, a.high.map { $0 < 0 } == true ? small : large, sign))
        }
        return result
    }

    private mutating func atom() -> Interval? {
        guard let token = tokens.popFirst() else { return nil }
        if token == "(" {
            defer { tokens = tokens.dropFirst() }
            return sum()
        }
        if ["min", "max", "both", "at_least", "at_most"].contains(token) { return call(token) }
        if let number = Int(token) {
            return Interval(low: Rational(number), high: Rational(number))
        }
        return inputs[token]
    }

    private mutating func call(_ name: String) -> Interval? {
        tokens.removeFirst()
        guard let a = sum() else { return nil }
        var b = Interval()
        if tokens.first == "," {
            tokens.removeFirst()
            guard let second = sum() else { return nil }
            b = second
        }
        tokens = tokens.dropFirst()
        switch name {
        case "at_least": return Interval(low: a.low)
        case "at_most": return Interval(high: a.high)
        case "both":
            return Interval(low: known(a.low, b.low, max), high: known(a.high, b.high, min))
        case "max": return Interval(low: known(a.low, b.low, max), high: pair(a.high, b.high, max))
        default: return Interval(low: pair(a.low, b.low, min), high: known(a.high, b.high, min))
        }
    }

    private typealias Choice = (Rational, Rational) -> Rational

    private func pair(_ a: Rational?, _ b: Rational?, _ choose: Choice) -> Rational? {
        a.flatMap { a in b.map { choose(a, $0) } }
    }

    private func known(_ a: Rational?, _ b: Rational?, _ choose: Choice) -> Rational? {
        pair(a, b, choose) ?? a ?? b
    }

    private func add(_ a: Rational?, _ b: Rational?) -> Rational? {
        a.flatMap { a in b.flatMap { a.adding($0) } }
    }

    private func positive(_ value: Rational?) -> Rational? { value.flatMap { $0 > 0 ? $0 : nil } }

    private func scale(_ a: Rational?, _ b: Rational?, _ sign: String) -> Rational? {
        guard let a, let b else { return nil }
        return sign == "×" ? a.multiplied(by: b) : a.divided(by: b)
    }
}
