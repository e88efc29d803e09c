import Dates

extension Inquiry {
    /// How far one number lies above another: 0.5 for half as much again.
    func growth(of term: Term, on base: Term) -> Term { term / base - number(1) }

    /// Growth of the key's period on one before it; unknown unless records cover both to the end.
    func growth(on before: Period?) -> Term {
        guard let before else { return .unknown(.noPeriodBefore(period)) }
        for needed in [period, before] where !isCovered(needed) {
            return .unknown(covered(needed).map { .covered($0) } ?? .noRecord(needed))
        }
        return growth(of: units(period), on: units(before))
    }

    /// A number made from the units of the company and of its peers; unknown unless records of all
    /// of them cover the period to its end.
    func withPeers(_ term: (Term, [Term]) -> Term) -> Term {
        let ledger = vintage.ledger
        if key.model != nil { return .unknown(.peersOfModels) }
        guard let group = ledger.company(key.company)?.peerGroup else {
            return .unknown(.noPeerGroup(key.company))
        }
        var others: [Term] = []
        guard isCovered(period) else {
            return .unknown(.notCovered(key.company, period))
        }
        for company in ledger.peers(in: group) {
            let peer = of(company.slug)
            guard peer.isCovered(period) else {
                return .unknown(.notCovered(company.slug, period))
            }
            let units = peer.term(.units)
            if let reason = units.quantity.reason { return .unknown(.peer(company.slug, reason)) }
            if company.slug != key.company { others.append(units) }
        }
        return term(self.term(.units), others)
    }

    /// The same question about another company.
    private func of(_ company: String) -> Inquiry {
        var key = key
        key.company = company
        return Inquiry(vintage: vintage, key: key, explains: explains)
    }
}
