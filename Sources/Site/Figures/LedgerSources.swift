import Dates
import Deliveries

/// Who published the figures that a chart of the ledger draws.
struct LedgerSources {
    let site: SiteModel
    let vintage: Vintage
    let basis: String?
    let model: String?

    /// So many publishers are named; the others are counted.
    private static let most = 3

    /// The publishers of records and targets that speak of the periods, those of most facts first.
    ///
    /// Such as `Yicai Global, CarNewsChina, Reuters and 4 others`; empty when none is known.
    func line(_ companies: [String], _ periods: [Period], targets: Bool = false) -> String {
        var counts: [String: Int] = [:]
        for key in keys(companies, periods, targets) {
            guard let source = site.sources[key] else { continue }
            counts[source.publisher.isEmpty ? source.title : source.publisher, default: 0] += 1
        }
        let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let others = names.count - Self.most
        if others > 1 {
            return site.words.others(Array(names.prefix(Self.most)), others)
        }
        return site.words.list(names)
    }

    private func keys(_ companies: [String], _ periods: [Period], _ targets: Bool) -> [String] {
        let facts = vintage.ledger.facts
        let slug = model.map(MeasureKey.slug)
        let basis = basis ?? facts.defaultBasis
        func isShown(_ company: String, _ period: Period) -> Bool {
            companies.contains(company)
                && periods.contains { $0.contains(period) || period.contains($0) }
        }
        let inForce = companies.flatMap { vintage.recordHistory(of: $0) }
            .filter { $0.replacement == nil }.map(\.record)
        let records = inForce.filter {
            $0.basis == basis && isShown($0.company, $0.period)
                && $0.model.map(MeasureKey.slug) == slug
        }.compactMap(\.source)
        let events = facts.targets.lazy.filter {
            targets && $0.announced <= vintage.day && isShown($0.company, $0.period)
        }.compactMap(\.source)
        return records + events
    }
}
