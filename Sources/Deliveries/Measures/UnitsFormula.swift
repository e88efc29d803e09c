import Dates
import Numbers

/// How the units of the periods of one year follow from the records, as formulas.
///
/// Each end of a bound comes from the period's own record, from its parts, or from the period that
/// holds it less the other parts. An end that needs the whole never goes back to the part it came
/// from, since two passes over a tree of sums are tight; so the formulas have no circle.
struct UnitsFormula {
    let vintage: Vintage
    let key: MeasureKey
    let year: Int
    let bounds: YearBounds
    let explains: Bool

    /// Which ends of a bound are wanted.
    enum Side { case low, high, both }

    private enum Origin: Hashable { case own(Int), parts, rest }

    /// The units of a period with their formula; `nil` where nothing is proven or estimated.
    func term(of node: Int) -> Term? {
        if bounds.contradiction != nil { return nil }
        let known = bounds.nodes[node]
        if let estimate = estimate(of: node) { return term(of: estimate) }
        if known.low == 0, known.high == YearBounds.open { return nil }
        return explains ? explained(node, .both) : Term(quantity(of: node))
    }

    /// The estimate of a period that says more than its bounds: there is no floor, or one of some of
    /// its months only, and the estimate lies within the bounds.
    private func estimate(of node: Int) -> Record? {
        let known = bounds.nodes[node]
        guard let row = known.estimate else { return nil }
        let record = vintage.record(vintage.ledger.series.rows[row])
        let isWhole = bounds.bounded & YearNode.months(of: node) == YearNode.months(of: node)
        let saysMore = known.low == 0 || !isWhole
        return saysMore && record.units >= known.low && record.units <= known.high ? record : nil
    }

    /// What is proven of a period, a floor of 0 included.
    private func quantity(of node: Int) -> Quantity {
        let (low, high) = (bounds.nodes[node].low, bounds.nodes[node].high)
        return Quantity(
            low: Rational(low), high: high == YearBounds.open ? nil : Rational(high),
            orUnknown: .contradiction(year: nil))
    }

    private func explained(_ node: Int, _ side: Side) -> Term? {
        let origins = (low: lowOrigin(of: node), high: highOrigin(of: node))
        if case .own(let row)? = origins.high {
            return term(of: vintage.record(vintage.ledger.series.rows[row]))
        }
        if side == .both, let origin = origins.low, origin == origins.high {
            return term(of: node, from: origin, .both)
        }
        let low = side == .high ? nil : origins.low.flatMap { term(of: node, from: $0, .low) }
        let high = side == .low ? nil : origins.high.flatMap { term(of: node, from: $0, .high) }
        guard let low, let high else { return low?.atLeast ?? high?.atMost }
        return .both(low.atLeast, high.atMost)
    }

    private func term(of node: Int, from origin: Origin, _ side: Side) -> Term? {
        switch origin {
        case .own(let row): return term(of: vintage.record(vintage.ledger.series.rows[row]))
        case .parts:
            let children = YearNode.children(of: node)
            let parts = children.compactMap { input($0, side) }
            return parts.count < children.count ? parts.sum?.atLeast : parts.sum
        case .rest:
            guard let parent = YearNode.parent(of: node), let whole = input(parent, side) else {
                return nil
            }
            let opposite: Side = side == .both ? .both : side == .low ? .high : .low
            let others = YearNode.children(of: parent).filter { $0 != node }
            let parts = others.compactMap { input($0, opposite) }
            let rest = parts.reduce(whole) { $0 - $1 }
            return parts.count < others.count ? rest.atMost : rest
        }
    }

    private func lowOrigin(of node: Int) -> Origin? {
        let known = bounds.nodes[node]
        if known.low == 0, known.exact == nil {
            return known.high == 0 ? highOrigin(of: node) : nil
        }
        if known.low == known.ownLow {
            let rows = vintage.ledger.series.rows
            return [known.exact, known.floor].compactMap { $0 }
                .first { rows[$0].units == known.low }.map { .own($0) }
        }
        return known.low == known.upLow ? .parts : .rest
    }

    private func highOrigin(of node: Int) -> Origin? {
        let known = bounds.nodes[node]
        if known.high == YearBounds.open { return nil }
        if let exact = known.exact, known.high == known.ownHigh { return .own(exact) }
        return known.high == known.upHigh ? .parts : .rest
    }

    /// A period's units as the input of another formula; `nil` where that end is not proven.
    private func input(_ node: Int, _ side: Side) -> Term? {
        let (low, high) = (bounds.nodes[node].low, bounds.nodes[node].high)
        switch side {
        case .low where low == 0 && high != 0, .high where high == YearBounds.open,
            .both where low == 0 && high == YearBounds.open:
            return nil
        default: break
        }
        guard explains else { return Term(quantity(of: node)) }
        guard let term = explained(node, side),
            let period = YearNode.period(at: node, of: year)
        else { return nil }
        let measurement = vintage.measurement(
            key.with(.units).with(period), term.quantity, in: .units, months: period.months)
        let explanation = Explanation(
            measurement: measurement, formula: term.formula, inputs: term.inputs)
        return Term(
            measurement.unit.widened(measurement.quantity),
            formula: measurement.key.description, inputs: [.measure(explanation)])
    }

    private func term(of record: Record) -> Term {
        let units = Rational(record.units)
        let quantity: Quantity =
            switch record.precision {
            case .exact: .exact(units)
            case .atLeast: .atLeast(units)
            case .about: .about(units)
            }
        let input = Explanation.Input.record(record)
        return Term(quantity, formula: explains ? input.name : "", inputs: explains ? [input] : [])
    }

    // MARK: Rows of months

    /// The units of some months of the year together, January being bit 0: the tightest bounds of
    /// their sum; `nil` where nothing is proven.
    func sum(of months: UInt16) -> Term? {
        bounds.contradiction == nil ? sum(of: months, under: YearNode.year) : nil
    }

    private func sum(of months: UInt16, under node: Int) -> Term? {
        let own = YearNode.months(of: node)
        if months & own == own { return input(node, .both) }
        let direct = sum(of: months, overChildrenOf: node)
        guard let whole = input(node, .both) else { return direct.known }
        let others = sum(of: own & ~months, overChildrenOf: node)
        let rest = others.known.map { whole - $0 } ?? whole
        let left = others.isComplete ? rest : rest.atMost
        if left.quantity.reason != nil { return direct.known }
        guard let known = direct.known else {
            return left.quantity.low ?? .zero < .zero ? .greatest(zero, left) : left
        }
        return tighter(known, left)
    }

    private var zero: Term { explains ? Term(0) : Term(.exact(.zero)) }

    private func sum(
        of months: UInt16, overChildrenOf node: Int
    ) -> (known: Term?, isComplete: Bool) {
        let children = YearNode.children(of: node)
            .filter { YearNode.months(of: $0) & months != 0 }
        let parts = children.compactMap { sum(of: months, under: $0) }
        let isComplete = parts.count == children.count
        return (isComplete ? parts.sum : parts.sum?.atLeast, isComplete)
    }

    /// What two ways of knowing a sum leave, naming only those that are needed.
    private func tighter(_ a: Term, _ b: Term) -> Term {
        let both = a.quantity.intersection(b.quantity)
        if both == a.quantity { return a }
        return both == b.quantity ? b : .both(a, b)
    }
}
