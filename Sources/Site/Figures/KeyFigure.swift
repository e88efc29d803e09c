import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// One number of a strip of key figures: its qualifier stands over it, so that numbers line up.
struct KeyFigure: Hashable, Sendable {
    var label: String
    /// "at least", "at most", "about"; `nil` for an exact number.
    var qualifier: String?
    var value: String
    var machine: String
    var href: String
    var note: String?

    /// The number of a measurement; `nil` when it is not known.
    init?(
        _ measurement: Measurement, label: String? = nil, href: String, language: Language,
        style: NumberStyle? = nil
    ) {
        guard let whole = measurement.text(language, style: style) else { return nil }
        self.label = label ?? Words(language).title(measurement)
        self.href = href
        machine = measurement.machineValue
        // The words around a number are those that the number would be printed with.
        let marker = "\u{1}"
        let words = BoundWords.words
        let phrase: String? =
            switch measurement.quantity {
            case .atLeast: words.atLeast(marker, language)
            case .atMost: words.atMost(marker, language)
            case .about: words.about(marker, language)
            default: nil
            }
        if let before = phrase?.prefix(while: { $0 != "\u{1}" }), whole.hasPrefix(before) {
            qualifier = before.trimmingSpaces
            value = String(whole.dropFirst(before.count))
        } else {
            value = whole
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension Binder {
    /// The number that an item of a ```` ```measures ```` block asks for.
    mutating func keyFigure(
        _ item: MeasuresBlock.Item, _ diagnostics: inout Diagnostics
    ) -> KeyFigure? {
        let place = item.expression.subject.location
        guard case .measure(let text) = item.expression.subject.value,
            let key = site.ledger.key(text, at: place, &diagnostics),
            let day = day(of: item.expression.asOf, at: place, &diagnostics)
        else { return nil }
        let measurement = measure(key, asOf: day)
        let figure = KeyFigure(
            measurement, label: item.label.map { bind($0, &diagnostics).text },
            href: MeasureUse(key: key, day: day).link(from: page.path),
            language: site.settings.language,
            style: item.expression.format?.value.numberStyle(measurement.unit))
        if figure == nil, item.expression.fallback == nil {
            diagnostics.report(SiteProblems.unknownValue(measurement, at: place))
        }
        return figure
    }
}
