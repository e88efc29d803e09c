import Dates
import Deliveries
import Markup
import Numbers

/// A measure: its definition, and every value that the site prints, derived down to the records.
enum MeasurePage {
    /// The values of the template `measure`, with the uses of the measure on other pages.
    static func values(_ page: Composition, uses: [MeasureUse]) -> [PlanValue.Field] {
        guard let name = name(of: page.page) else { return [] }
        let measure = Measure.named(name)
        return [
            .init("header", page.header(kicker: page.words.measure)),
            .init("key", .words(name.rawValue)),
            .init("definition", .words(measure.definition[page.language])),
            .init("formula", .words(measure.formula[page.language])),
            .init("unit", .words(page.words.unit(measure.unit, counting: page.unit))),
            .init("rounding", .words(measure.rounding[page.language])),
            .init("worked", .list(uses.map { worked($0, measure, page) })),
            .init("toc", toc(uses, page)),
        ]
    }

    /// The measure that a page is about.
    static func name(of page: Page) -> MeasureName? {
        MeasureName.allCases.first { MeasureUse.page(of: $0) == page.path }
    }

    private static func title(_ use: MeasureUse, _ page: Composition) -> String {
        let key = use.key
        let target = key.target.map {
            NumberStyle.number(places: 0).text(Rational($0), page.language)
        }
        return page.words.subject(
            page.name(of: key.company), key.model, key.period, basis: key.basis, target: target,
            use.day == page.site.day ? nil : use.day)
    }

    private static func worked(
        _ use: MeasureUse, _ measure: Measure, _ page: Composition
    ) -> PlanValue {
        let explanation = page.site.ledger.asOf(use.day).explain(use.key)
        let kind = explanation.measurement.quantity.kind
        let steps = DerivationSteps(page: page, day: use.day, company: use.key.company).all(
            of: explanation)
        return [
            "id": .words(use.anchor), "title": .words(title(use, page)),
            "value": .words(
                explanation.measurement.text(page.language, words: .signs) ?? page.words.unknown),
            "machine": .words(explanation.measurement.machineValue),
            "precision": .words(PrecisionWords.name(kind)),
            "precisionText": .words(page.words.precision(kind)),
            "steps": .list(steps),
            "note": .words(
                page.words.note("\(use.key)", use.day, measure.rounding[page.language])),
        ]
    }

    private static func toc(_ uses: [MeasureUse], _ page: Composition) -> PlanValue {
        guard uses.count > 2 else { return .absent }
        return .items(
            uses.map { use in
                [
                    "titleHTML": .markup(Escape.text(title(use, page))),
                    "href": .words("#" + use.anchor),
                    "isNested": .flag(false),
                ]
            })
    }
}
