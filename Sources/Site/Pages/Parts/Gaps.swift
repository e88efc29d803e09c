import Dates
import Deliveries
import Numbers

/// What is not known of the companies that a page compares, and why.
struct Gaps {
    private let companies: [Company]
    private let measures: [MeasureName]
    private let known: [MeasureName: [String: Quantity]]

    init(_ companies: [Company], _ measures: [MeasureName], _ year: Period, _ vintage: Vintage) {
        self.companies = companies
        self.measures = measures
        var known: [MeasureName: [String: Quantity]] = [:]
        for measure in measures {
            for company in companies {
                let key = MeasureKey(company: company.slug, period: year, measure: measure)
                known[measure, default: [:]][company.slug] = vintage.measure(key).quantity
            }
        }
        self.known = known
    }

    /// Why a number is not known; `nil` when it is.
    func reason(_ measure: MeasureName, _ company: Company) -> Quantity.Reason? {
        known[measure]?[company.slug]?.reason
    }

    /// Whether a measure is known of no company.
    func isEmpty(_ measure: MeasureName) -> Bool {
        companies.allSatisfy { reason(measure, $0) != nil }
    }

    /// What a company is sorted by: the units that are proven, or estimated.
    func order(_ company: Company) -> Rational {
        let units = known[.units]?[company.slug]
        return units?.low ?? units?.value ?? 0
    }

    /// Each gap with its reason; a measure that is known of no company is told once.
    func values(_ words: Words) -> [PlanValue] {
        measures.flatMap { measure -> [PlanValue] in
            let label = Measure.named(measure).label[words.language]
            if isEmpty(measure), let reason = companies.first.flatMap({ reason(measure, $0) }) {
                return [Self.value(label, reason, words)]
            }
            return companies.compactMap { company in
                reason(measure, company).map {
                    Self.value(words.gap(company.name, label), $0, words)
                }
            }
        }
    }

    private static func value(
        _ label: String, _ reason: Quantity.Reason, _ words: Words
    ) -> PlanValue {
        ["label": .words(label), "reason": .words(words.sentence(reason.text(words.language)))]
    }
}
