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
            return Escape.text(sentence(event, before, box, page.words))
        case .met(_, let units):
            let printed = number(units, &page)
            return page.words.metSince(target, printed)
        case .delivered(_, let units, let attainment):
            let delivered = number(units, &page)
            let share = number(attainment, &page)
            let year = box.period.text(language)
            return page.words.deliveredSince(year, delivered, share)
        }
    }

    private static func sentence(
        _ event: TargetEvent, _ before: Int?, _ box: SinceThen, _ words: Words
    ) -> String {
        let language = words.language
        let change = before.flatMap { Rational(event.units - $0, over: $0) }
            .map { NumberStyle.percent(places: 1).text($0, language, sign: .always) }
        return words.action(
            event.action, box.period.text(language), TargetTable.text(event, language), change)
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
