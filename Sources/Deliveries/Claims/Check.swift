import Dates
import Diagnostics
import Numbers

/// A comparison of measures and numbers, such as `xiaomi.2025.units >= xiaomi.2025.target`.
struct Check {
    /// How two sides compare.
    enum Comparison: String, CaseIterable {
        case atLeast = ">="
        case atMost = "<="
        case equal = "=="
        case different = "!="
        case greater = ">"
        case less = "<"
    }

    /// One side: a measure, a number (`350000`, `14.5%`) or a day (`2026-01-01`).
    enum Side {
        case measure(MeasureKey)
        case literal(Quantity)
    }

    let left: Side
    let comparison: Comparison
    let right: Side

    /// Reads a comparison; `nil` when it is malformed or names what does not exist.
    init?(
        _ text: String, in ledger: Ledger, at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 3, let comparison = Comparison(rawValue: words[1]) else {
            diagnostics.report(DeliveriesProblems.malformedCheck(text, at: location))
            return nil
        }
        let left = Self.side(words[0], in: ledger, at: location, &diagnostics)
        let right = Self.side(words[2], in: ledger, at: location, &diagnostics)
        guard let left, let right else { return nil }
        (self.left, self.comparison, self.right) = (left, comparison, right)
    }

    /// Why the two sides cannot be compared; `nil` when they can.
    ///
    /// Numbers of units need one basis, one perimeter (all models, or one) and one length of period.
    var mismatch: String? {
        guard case .measure(let a) = left, case .measure(let b) = right else { return nil }
        let (one, other) = (Measure.named(a.measure).unit, Measure.named(b.measure).unit)
        if one != other { return "\(one.rawValue) against \(other.rawValue)" }
        if a.basis != b.basis { return "two bases" }
        if (a.model == nil) != (b.model == nil) { return "a model against all models" }
        return a.period.length == b.period.length ? nil : "periods of two lengths"
    }

    /// Whether it holds: provably so, provably not, or `nil` when the records leave it open.
    func holds(_ a: Quantity, _ b: Quantity) -> Bool? {
        switch comparison {
        case .atLeast: a.isAtLeast(b)
        case .atMost: b.isAtLeast(a)
        case .greater: a.isGreater(than: b)
        case .less: b.isGreater(than: a)
        case .equal: a.isEqual(to: b)
        case .different: a.isEqual(to: b).map { !$0 }
        }
    }

    private static func side(
        _ text: String, in ledger: Ledger, at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) -> Side? {
        if let day = Day(text) { return .literal(.date(day)) }
        if let number = number(text) { return .literal(.exact(number)) }
        return ledger.key(text, at: location, &diagnostics).map { .measure($0) }
    }

    /// Reads `350000`, `-0.5` or `14.5%`; `nil` for anything else.
    private static func number(_ text: String) -> Rational? {
        let isPercent = text.hasSuffix("%")
        let parts = (isPercent ? text.dropLast() : text[...])
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        let isDecimal = parts.count == 1 || parts[1].allSatisfy { ("0"..."9").contains($0) }
        guard places <= 9, isDecimal, let digits = Int(parts.joined()) else { return nil }
        let scale = (0..<places).reduce(isPercent ? 100 : 1) { product, _ in product * 10 }
        return Rational(digits, over: scale)
    }
}
