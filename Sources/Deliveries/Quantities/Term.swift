import Numbers

/// A quantity together with the formula that it comes from and what the formula names.
///
/// Written with operators, so that a measure's formula and its value are one expression and cannot
/// differ.
struct Term {
    /// What is known of the number; a floor of 0 is kept as such.
    var quantity: Quantity
    /// The formula; empty where nobody asked for one.
    var formula = ""
    /// What the formula names.
    var inputs: [Explanation.Input] = []
    private var strength = Strength.atom

    private enum Strength: Int { case sum, product, atom }

    init(_ quantity: Quantity, formula: String = "", inputs: [Explanation.Input] = []) {
        self.quantity = quantity
        self.formula = formula
        self.inputs = inputs
    }

    /// A whole number in a formula.
    init(_ number: Int) {
        self.init(.exact(Rational(number)), formula: "\(number)")
    }

    /// No number, for a reason.
    static func unknown(_ reason: Quantity.Reason) -> Term { Term(.unknown(reason)) }

    static func + (a: Term, b: Term) -> Term {
        a.joined(b, "+", .sum, .sum, a.quantity.adding(b.quantity))
    }

    static func - (a: Term, b: Term) -> Term {
        a.joined(b, "−", .sum, .product, a.quantity.subtracting(b.quantity))
    }

    static func * (a: Term, b: Term) -> Term {
        a.joined(b, "×", .product, .product, a.quantity.multiplied(by: b.quantity))
    }

    static func / (a: Term, b: Term) -> Term {
        a.joined(b, "÷", .product, .atom, a.quantity.divided(by: b.quantity))
    }

    /// The smaller of two.
    static func least(_ a: Term, _ b: Term) -> Term {
        call("min", [a, b], a.quantity.minimum(b.quantity))
    }

    /// The larger of two.
    static func greatest(_ a: Term, _ b: Term) -> Term {
        call("max", [a, b], a.quantity.maximum(b.quantity))
    }

    /// What two ways of knowing one number leave of it.
    static func both(_ a: Term, _ b: Term) -> Term {
        call("both", [a, b], a.quantity.intersection(b.quantity))
    }

    /// The low end alone.
    var atLeast: Term {
        quantity.high == nil ? self : Term.call("at_least", [self], quantity.floor)
    }

    /// The high end alone.
    var atMost: Term {
        quantity.low == nil ? self : Term.call("at_most", [self], quantity.ceiling)
    }

    /// Whether nobody asked for a formula.
    private var isBare: Bool { formula.isEmpty }

    private func joined(
        _ other: Term, _ sign: String, _ own: Strength, _ right: Strength, _ result: Quantity
    ) -> Term {
        if isBare || other.isBare { return Term(result) }
        var term = Term(
            result,
            formula: "\(parenthesized(below: own)) \(sign) \(other.parenthesized(below: right))",
            inputs: Term.union(inputs, other.inputs))
        term.strength = own
        return term
    }

    private func parenthesized(below least: Strength) -> String {
        strength.rawValue < least.rawValue ? "(\(formula))" : formula
    }

    private static func call(_ name: String, _ terms: [Term], _ result: Quantity) -> Term {
        if terms.contains(where: \.isBare) { return Term(result) }
        return Term(
            result, formula: "\(name)(\(terms.map(\.formula).joined(separator: ", ")))",
            inputs: terms.reduce([]) { union($0, $1.inputs) })
    }

    private static func union(
        _ a: [Explanation.Input], _ b: [Explanation.Input]
    ) -> [Explanation.Input] {
        a + b.filter { !a.contains($0) }
    }
}

extension Collection<Term> {
    /// The sum of the terms; `nil` without any.
    var sum: Term? { dropFirst().reduce(first) { $0.map { [next = $1] in $0 + next } } }
}
