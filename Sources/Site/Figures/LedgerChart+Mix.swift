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

    /// What no model is known to have brought; `nil` when models are said to exceed the whole.
    var rest: Rational? {
        let rest = models.reduce(Optional(total)) { $0?.subtracting($1.units) }
        return rest.flatMap { $0 < .zero ? nil : $0 }
    }
}

extension LedgerChart {
    /// The months of which the whole and two models or more are known exactly, the latest ones.
    ///
    /// A floor has no share, so that months with one are left out.
    func mixes(_ company: String, most: Int = 12) -> [Mix] {
        let models = models(of: company)
        let months = series(company).periods(.month)
        return Array(months.compactMap { mix(company, $0, models) }.suffix(most))
    }

    /// Shares of models, a column a month.
    func mix(_ company: String, _ mixes: [Mix]) -> Chart {
        let language = site.settings.language
        let wholes = mixes.map { mix in
            var parts = mix.models.map { Share.Part($0.name, $0.units.double) }
            if let rest = mix.rest, rest > .zero {
                parts.append(Share.Part(site.words.otherModels, rest.double, isRest: true))
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
        return known.count > 1 && mix.rest != nil ? mix : nil
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
