import Deliveries
import Numbers

/// Every measure defined, the words of precision, and the bases.
enum MethodologyPage {
    /// The values of the template `methodology`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let (words, language) = (page.words, page.language)
        let measures = Measure.all.map { measure -> PlanValue in
            [
                "id": .words(measure.name.rawValue), "key": .words(measure.name.rawValue),
                "label": .words(measure.label[language]),
                "href": .words(page.path.link(to: MeasureUse.page(of: measure.name))),
                "definition": .words(measure.definition[language]),
                "formula": .words(measure.formula[language]),
                "unit": .words(words.unit(measure.unit, counting: page.unit)),
                "rounding": .words(measure.rounding[language]),
                "example": .words(language.pick(measure.example, "", "")),
            ]
        }
        let kinds = Quantity.Kind.allCases.filter { $0 != .date }
        let bases = page.site.ledger.facts.bases.map { basis -> PlanValue in
            let isDefault = basis.slug == page.site.ledger.facts.defaultBasis
            return [
                "label": .words(basis.label),
                "definition": .words(words.basis(basis.slug, isDefault: isDefault)),
            ]
        }
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("measures", .list(measures)),
            .init("precisions", .list(PrecisionWords.values(kinds, words))),
            .init("bases", .list(bases)), .init("toc", .contents),
        ]
    }
}
