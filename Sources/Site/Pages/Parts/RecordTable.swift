import Dates
import Deliveries
import Diagnostics
import Numbers

/// The table of every record of a company, with what all records together prove.
enum RecordTable {
    /// The records known on the day, by basis, newest period first; absent without any.
    static func value(_ company: String, _ vintage: Vintage, _ page: Composition) -> PlanValue {
        let rows = vintage.recordHistory(of: company)
        guard !rows.isEmpty else { return .absent }
        let facts = vintage.ledger.facts
        let others = Set(rows.map(\.record.basis)).subtracting([facts.defaultBasis]).sorted()
        let bases = ([facts.defaultBasis] + others).filter { basis in
            rows.contains { $0.record.basis == basis }
        }
        let groups = bases.map { basis -> PlanValue in
            [
                "title": .words(facts.bases.first { $0.slug == basis }?.label ?? basis),
                "items": .list(
                    rows.filter { $0.record.basis == basis }.map { value($0, vintage, page) }),
            ]
        }
        return [
            "note": .words(page.words.records(rows.count, bases: bases.count)),
            "downloadHref": .words(page.path.link(toFile: "data/deliveries.csv")),
            "bases": .list(groups),
        ]
    }

    private static func value(
        _ row: RevisedRecord, _ vintage: Vintage, _ page: Composition
    ) -> PlanValue {
        let record = row.record
        let language = page.language
        let source = record.source.flatMap { page.site.sources[$0] }
        let model = record.model.map { $0 + page.words.comma } ?? ""
        let precision = kind(record.precision)
        return [
            "id": .words("r-\(record.location.line)"),
            "isReplaced": .flag(row.replacement != nil),
            "period": .words(model + record.period.shortText(language)),
            "value": .words(stated(record, language)),
            "precision": .words(PrecisionWords.name(precision)),
            "precisionText": .words(page.words.precision(precision)),
            "proven": row.replacement == nil ? proven(record, vintage, language) : .absent,
            "provenText": .words(row.replacement == nil ? page.words.theSame : "–"),
            "published": .words(record.published.text(language, .medium)),
            "isAssumed": .flag(record.isPublicationAssumed),
            "source": .words(source.map { $0.publisher.isEmpty ? $0.title : $0.publisher } ?? "–"),
            "sourceHref": .words(source.flatMap(SourceNote.address)),
            "revision": .words(
                row.replacement.map { page.words.replaced(by: stated($0, language)) }),
        ]
    }

    private static func kind(_ precision: Precision) -> Quantity.Kind {
        switch precision {
        case .exact: .exact
        case .atLeast: .atLeast
        case .about: .about
        }
    }

    private static func quantity(_ record: Record) -> Quantity {
        let units = Rational(record.units)
        return switch record.precision {
        case .exact: .exact(units)
        case .atLeast: .atLeast(units)
        case .about: .about(units)
        }
    }

    /// What a record states, in print.
    static func stated(_ record: Record, _ language: Language) -> String {
        quantity(record).text(language, .number(places: 0), words: .signs) ?? "–"
    }

    /// What all records together prove of the period; absent where it is the record itself.
    private static func proven(
        _ record: Record, _ vintage: Vintage, _ language: Language
    ) -> PlanValue {
        let bounds = vintage.bounds(
            company: record.company, model: record.model.map(MeasureKey.slug),
            basis: record.basis, period: record.period)
        guard bounds != quantity(record),
            let text = bounds.text(language, .number(places: 0), words: .signs)
        else { return .absent }
        return ["precision": .words(PrecisionWords.name(bounds.kind)), "text": .words(text)]
    }
}
