import Dates
import Numbers

extension Inquiry {
    /// No number for want of a target.
    var noTarget: Term { .unknown(.noTarget(period)) }

    /// A number made from the target events up to the day; unknown where the key is of a model or
    /// of another basis than the one that targets are measured on.
    func history(_ term: (ArraySlice<TargetEvent>) -> Term) -> Term {
        let basis = vintage.ledger.facts.defaultBasis
        if key.model != nil { return .unknown(.targetsOfModels) }
        if let other = key.basis, other != basis {
            return .unknown(.otherBasis(targets: basis, key: other))
        }
        return term(vintage.targetHistory(of: key.company, period))
    }

    /// A number made from the target in force; unknown without one.
    func targetInForce(_ term: (TargetEvent) -> Term) -> Term {
        history { events in
            guard let last = events.last else { return noTarget }
            if last.action == .withdrawn {
                return .unknown(.withdrawn(period, last.announced))
            }
            return term(last)
        }
    }

    /// A number made from the targets before and after the last change; unknown without one.
    func lastRevision(_ term: (TargetEvent, TargetEvent) -> Term) -> Term {
        targetInForce { _ in
            history { events in
                revisions(of: events).last.map { term($0.before, $0.after) }
                    ?? .unknown(.neverChanged(period))
            }
        }
    }

    /// The changes of a target: each announcement that is not a reaffirmation, with the one before.
    func revisions(
        of events: ArraySlice<TargetEvent>
    ) -> [(before: TargetEvent, after: TargetEvent)] {
        let stated = events.filter { $0.action != .withdrawn && $0.action != .reaffirmed }
        return zip(stated, stated.dropFirst()).map { (before: $0, after: $1) }
    }

    /// The low end of an announced target.
    func lowEnd(of event: TargetEvent) -> Term {
        let input = Explanation.Input.target(event)
        return Term(
            .exact(Rational(event.units)), formula: explains ? input.name : "",
            inputs: explains ? [input] : [])
    }

    /// An announced target with both its ends.
    func range(of event: TargetEvent) -> Term {
        guard let high = event.unitsHigh else { return lowEnd(of: event) }
        let ends = Term.both(number(event.units).atLeast, number(high).atMost)
        return Term(
            ends.quantity, formula: ends.formula, inputs: explains ? [.target(event)] : [])
    }
}
