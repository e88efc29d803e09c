import Dates
import Deliveries
import Markup
import Numbers

/// What happened to an announcement's target afterwards, in sentences.
enum SinceThenList {
    /// The entries in order of time; absent when nothing happened, or the page has no day.
    static func value(_ company: String, _ page: inout Composition) -> PlanValue {
        guard let day = page.page.date else { return .absent }
        let boxes = page.site.ledger.asOf(page.site.day).sinceThen(company: company, announced: day)
        var items: [PlanValue] = []
        for box in boxes {
            for entry in box.entries {
                items.append([
                    "date": page.date(entry.day),
                    "textHTML": .markup(sentence(entry, of: box, &page)),
                ])
            }
        }
        return .items(items)
    }

    private static func sentence(
        _ entry: SinceThen.Entry, of box: SinceThen, _ page: inout Composition
    ) -> String {
        let language = page.language
        let target = NumberStyle.number(places: 0).text(Rational(box.target), language)
        switch entry {
        case .target(let event, let before):
            return Escape.text(sentence(event, before, box, language))
        case .met(_, let units):
            let printed = number(units, &page)
            return "The \(target) announced here is provably met: \(printed)."
        case .delivered(_, let units, let attainment):
            let delivered = number(units, &page)
            let share = number(attainment, &page)
            let year = box.period.text(language)
            return
                "Deliveries in \(year) come to \(delivered): \(share) of the target announced here."
        }
    }

    private static func sentence(
        _ event: TargetEvent, _ before: Int?, _ box: SinceThen, _ language: Language
    ) -> String {
        let value = TargetTable.text(event, language)
        let change = before.flatMap { Rational(event.units - $0, over: $0) }
            .map { NumberStyle.percent(places: 1).text($0, language, sign: .always) }
        let tail = change.map { " (\($0))" } ?? ""
        return switch event.action {
        case .set: "The target for \(box.period.text(language)) is set at \(value)."
        case .reaffirmed: "The target of \(value) is reaffirmed."
        case .raised: "The target is raised to \(value)\(tail)."
        case .cut: "The target is cut to \(value)\(tail)."
        case .narrowed: "The target is narrowed to \(value)."
        case .withdrawn: "The target is withdrawn."
        }
    }

    /// A number as of a later day, bound to its derivation.
    private static func number(_ measurement: Measurement, _ page: inout Composition) -> String {
        let shown = page.binder.measure(measurement.key, asOf: measurement.asOf)
        let use = MeasureUse(key: measurement.key, day: measurement.asOf)
        guard let text = shown.text(page.language) else { return "" }
        return
            "<a class=\"num\" href=\"\(Escape.text(use.link(from: page.path)))\">"
            + "<data value=\"\(Escape.text(shown.machineValue))\">"
            + "\(Escape.text(text))</data></a>"
    }
}
