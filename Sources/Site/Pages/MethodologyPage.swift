import Deliveries
import Numbers

/// Every measure defined, the words of precision, and the bases.
enum MethodologyPage {
    /// The values of the template `methodology`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let measures = Measure.all.map { measure -> PlanValue in
            [
                "id": .words(measure.name.rawValue), "key": .words(measure.name.rawValue),
                "label": .words(measure.label),
                "href": .words(page.path.link(to: MeasureUse.page(of: measure.name))),
                "definition": .words(measure.definition), "formula": .words(measure.formula),
                "unit": .words(measure.unit.words(counting: page.unitTitle)),
                "rounding": .words(measure.rounding),
                "example": .words(measure.example.isEmpty ? nil : measure.example),
            ]
        }
        let kinds = Quantity.Kind.allCases.filter { $0 != .date }
        let bases = page.site.ledger.facts.bases.map { basis -> PlanValue in
            let isDefault = basis.slug == page.site.ledger.facts.defaultBasis
            return [
                "label": .words(basis.label),
                "definition": .words(
                    "Written @\(basis.slug) in keys"
                        + (isDefault ? "; the one that is meant where none is named." : ".")),
            ]
        }
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("measures", .list(measures)),
            .init("precisions", .list(PrecisionWords.values(kinds))),
            .init("bases", .list(bases)), .init("toc", .contents),
        ]
    }
}
