import Dates
public import Diagnostics
import Numbers

extension Vintage {
    /// Whether a claim's check holds on the day: provably so, provably not, or `nil` when it has
    /// none, it cannot be read, or the records leave it open.
    ///
    /// A check that is false, or compares what cannot be compared, is an error; an undecided one a
    /// warning.
    public func verdict(on claim: Claim, _ diagnostics: inout Diagnostics) -> Bool? {
        let place = claim.checkLocation
        guard let text = claim.check,
            let check = Check(text, in: ledger, at: place, &diagnostics)
        else { return nil }
        if let mismatch = check.mismatch {
            diagnostics.report(DeliveriesProblems.incomparable(text, mismatch, at: place))
            return nil
        }
        let (left, right) = (quantity(check.left), quantity(check.right))
        let holds = check.holds(left, right)
        let (a, b) = (words(check.left), words(check.right))
        if holds == false { diagnostics.report(DeliveriesProblems.falseCheck(claim, a, b)) }
        if holds == nil { diagnostics.report(DeliveriesProblems.undecidedCheck(claim, a, b)) }
        return holds
    }

    /// Checks every claim: supported ones need a source, and checks have to hold.
    public func checkClaims(_ diagnostics: inout Diagnostics) {
        for claim in ledger.facts.claims {
            if claim.status == .supported, claim.sources.isEmpty {
                diagnostics.report(DeliveriesProblems.supportedWithoutSource(claim))
            }
            _ = verdict(on: claim, &diagnostics)
        }
    }

    private func quantity(_ side: Check.Side) -> Quantity {
        switch side {
        case .measure(let key): measure(key).quantity
        case .literal(let quantity): quantity
        }
    }

    private func words(_ side: Check.Side) -> String {
        switch side {
        case .measure(let key):
            measure(key).text(.en) ?? measure(key).quantity.reason?.text(.en) ?? key.description
        case .literal(let quantity): quantity.text(.en, .number(places: 0)) ?? ""
        }
    }
}
