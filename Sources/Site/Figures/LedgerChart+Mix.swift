import Charts
import Content
import Dates
import Deliveries
import Numbers

/// What each model made of a company's units in one period.
struct Mix {
    var period: Period
    /// The units of all models.
    var total: Rational
    /// The units of each model that is known exactly, the largest first.
    var models: [(name: String, units: Rational)]

    /// Whether the models make up the whole.
    var isComplete: Bool {
        models.reduce(Optional(Rational.zero)) { $0?.adding($1.units) } == total
    }

    /// The names of the models.
    var names: Set<String> { Set(models.map(\.name)) }
}

extension LedgerChart {
    /// The latest months whose models are known exactly and make up the whole.
    ///
    /// A floor has no share, so that months with one are left out; so are months with a model that
    /// the last of them does not have, since the last column names the colours.
    func mixes(_ company: String, most: Int = 12) -> [Mix] {
        let models = models(of: company)
        let months = series(company).periods(.month)
        let mixes = months.compactMap { mix(company, $0, models) }
        guard let names = mixes.last?.names else { return [] }
        return Array(mixes.filter { $0.names.isSubset(of: names) }.suffix(most))
    }

    /// Shares of models, a column a month; the largest of the last month lies at the foot.
    func mix(_ company: String, _ mixes: [Mix]) -> Chart {
        let language = site.settings.language
        let order = mixes.last?.models.map(\.name) ?? []
        let wholes = mixes.map { mix in
            let parts = order.compactMap { name in
                mix.models.first { $0.name == name }.map { Share.Part(name, $0.units.double) }
            }
            return Share.Whole(mix.period.shortText(language), parts)
        }
        return finished(
            Chart(.share(Share(wholes))), of: [company], mixes.map(\.period),
            models: [nil] + models(of: company))
    }

    private func mix(_ company: String, _ period: Period, _ models: [String]) -> Mix? {
        func exact(_ model: String?) -> Rational? {
            guard
                case .exact(let units) = vintage.bounds(
                    company: company, model: model.map(MeasureKey.slug), basis: basis,
                    period: period)
            else { return nil }
            return units
        }
        guard let total = exact(nil), total > .zero else { return nil }
        let known = models.compactMap { name in exact(name).map { (name: name, units: $0) } }
            .filter { $0.units > .zero }
            .sorted { ($1.units, $0.name) < ($0.units, $1.name) }
        let mix = Mix(period: period, total: total, models: known)
        return known.count > 1 && mix.isComplete ? mix : nil
    }

    /// The models that records of the day name, in the order of their names.
    private func models(of company: String) -> [String] {
        let basis = basis ?? vintage.ledger.facts.defaultBasis
        let records = vintage.ledger.facts.records.lazy.filter {
            $0.company == company && $0.basis == basis && $0.published <= vintage.day
        }
        return Set(records.compactMap(\.model)).sorted()
    }
}
