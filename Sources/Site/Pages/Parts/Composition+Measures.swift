import Dates
import Deliveries
import Numbers

extension Composition {
    /// A row of a table of measures; `nil` when the number is not known.
    mutating func figureRow(_ key: MeasureKey, label: String? = nil) -> PlanValue? {
        let measurement = binder.measure(key)
        guard let value = measurement.text(language, words: .signs) else { return nil }
        return [
            "label": .words(label ?? measurement.label[language]),
            "value": .words(value),
            "machine": .words(measurement.machineValue),
            "href": .words(MeasureUse(key: key, day: page.asOf).link(from: path)),
        ]
    }

    /// A number of the strip of key figures; `nil` when it is not known.
    mutating func keyFigure(
        _ key: MeasureKey, label: String? = nil, note: String? = nil
    ) -> PlanValue? {
        let measurement = binder.measure(key)
        let href = MeasureUse(key: key, day: page.asOf).link(from: path)
        guard
            let figure = KeyFigure(measurement, label: label, href: href, language: language)
        else { return nil }
        return [
            "label": .words(figure.label),
            "qualifier": .words(figure.qualifier),
            "value": .words(figure.value),
            "machine": .words(figure.machine),
            "href": .words(figure.href),
            "note": .words(note),
        ]
    }

    /// The measures of a company and its target period that an announcement is read with.
    mutating func figuresOfTheDay(_ company: String) -> PlanValue {
        let vintage = site.ledger.asOf(page.asOf)
        let year = TargetYear.latest(of: company, in: vintage) ?? Period(.year, holding: page.asOf)
        func key(_ measure: MeasureName, _ period: Period? = nil) -> MeasureKey {
            MeasureKey(company: company, period: period ?? year, measure: measure)
        }
        var rows: [PlanValue?] = []
        for measure in [
            MeasureName.target, .revision, .impliedGrowth, .toDate, .attainment,
            .requiredRate, .runRate,
        ] {
            rows.append(figureRow(key(measure)))
        }
        if let before = year.previous {
            rows.insert(
                figureRow(key(.units, before), label: words.delivered(in: words.name(before))),
                at: min(2, rows.count))
        }
        let known = rows.compactMap(\.self)
        guard !known.isEmpty else { return .absent }
        return [
            "title": .words(words.figuresOfTheDay),
            "caption": .words(words.measures(of: words.name(year), page.asOf)),
            "valueTitle": .words(words.asOf(page.asOf)),
            "items": .list(known),
        ]
    }
}

extension PlanValue: ExpressibleByStringLiteral {
    /// A text.
    init(stringLiteral value: String) { self = .words(value) }
}

/// The year that a company's target is about.
enum TargetYear {
    /// The period of the target that was announced last; `nil` without any.
    static func latest(of company: String, in vintage: Vintage) -> Period? {
        vintage.ledger.facts.targets.filter {
            $0.company == company && $0.announced <= vintage.day
        }.max { ($0.announced, $0.period) < ($1.announced, $1.period) }?.period
    }
}
