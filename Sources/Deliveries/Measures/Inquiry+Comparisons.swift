import Dates

extension Inquiry {
    /// How far one number lies above another: 0.5 for half as much again.
    func growth(of term: Term, on base: Term) -> Term { term / base - number(1) }

    /// Growth of the key's period on one before it; unknown unless records cover both to the end.
    func growth(on before: Period?) -> Term {
        guard let before else { return .unknown("there is no period before \(period)") }
        for needed in [period, before] where !isCovered(needed) {
            return .unknown(
                covered(needed).map { "records cover \(words($0)) only" }
                    ?? "no record for \(needed)")
        }
        return growth(of: units(period), on: units(before))
    }

    /// A number made from the units of the company and of its peers; unknown unless records of all
    /// of them cover the period to its end.
    func withPeers(_ term: (Term, [Term]) -> Term) -> Term {
        let ledger = vintage.ledger
        if key.model != nil { return .unknown("peers are compared with all models together") }
        guard let group = ledger.company(key.company)?.peerGroup else {
            return .unknown("no peer group is declared for \(key.company)")
        }
        var others: [Term] = []
        for company in ledger.companies where company.peerGroup == group {
            let peer = of(company.slug)
            guard peer.isCovered(period) else {
                return .unknown("records of \(company.slug) do not cover \(period)")
            }
            let units = peer.term(.units)
            if let reason = units.quantity.reason { return .unknown("\(company.slug): \(reason)") }
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
