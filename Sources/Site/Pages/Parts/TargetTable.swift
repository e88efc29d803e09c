import Dates
import Deliveries
import Numbers

/// The table of a company's target events.
enum TargetTable {
    /// The events known on the day, newest first; absent without any.
    static func value(_ company: String, _ vintage: Vintage, _ page: Composition) -> PlanValue {
        let periods = Set(
            vintage.ledger.facts.targets.lazy.filter { $0.company == company }.map(\.period))
        let events = periods.sorted().flatMap { period -> [(TargetEvent, TargetEvent?)] in
            let history = vintage.targetHistory(of: company, period)
            return zip(history, [nil] + history.map(Optional.some)).map { ($0, $1) }
        }
        let newestFirst = events.sorted {
            ($0.0.announced, $0.0.location) > ($1.0.announced, $1.0.location)
        }
        return .items(newestFirst.map { row($0, after: $1, page) })
    }

    private static func row(
        _ event: TargetEvent, after before: TargetEvent?, _ page: Composition
    ) -> PlanValue {
        let language = page.language
        let assumed = event.isAnnouncementAssumed ? page.words.dayAssumed : ""
        let change = before.flatMap { Self.change(event, after: $0) }
        return [
            "date": [
                "iso": .words("\(event.announced)"),
                "text": .words(event.announced.text(language, .medium) + assumed),
            ],
            "href": .words(announcement(of: event, page).map { page.path.link(to: $0.path) }),
            "period": .words(event.period.shortText(language)),
            "value": .words(text(event, language)),
            "change": .words(
                change.map { NumberStyle.number(places: 0).text($0.units, language, sign: .always) }
            ),
            "changeShare": .words(
                change?.share.map {
                    NumberStyle.number(places: 1).text($0, language, sign: .always)
                }),
            "action": .words(page.words.action(event.action)),
            "by": .words(event.announcedBy.isEmpty ? "–" : event.announcedBy),
        ]
    }

    /// The target in print: a range with both its ends.
    static func text(_ event: TargetEvent, _ language: Language) -> String {
        let style = NumberStyle.number(places: 0)
        let low = style.text(Rational(event.units), language)
        guard event.action != .withdrawn else { return "–" }
        guard let high = event.unitsHigh else { return low }
        return BoundWords.signs.between(low, style.text(Rational(high), language), language)
    }

    /// The change in units and per cent of low end to low end; `nil` when nothing changed.
    private static func change(
        _ event: TargetEvent, after before: TargetEvent
    ) -> (units: Rational, share: Rational?)? {
        guard event.action != .withdrawn, before.action != .withdrawn,
            event.units != before.units
        else { return nil }
        let units = Rational(event.units - before.units)
        let share = Rational((event.units - before.units) * 100, over: before.units)
        return (units, share)
    }

    /// The announcement that was written of the event: of its company and day.
    private static func announcement(of event: TargetEvent, _ page: Composition) -> PageCard? {
        page.cards.newestFirst(.announcement).first {
            $0.page.companySlug == event.company && $0.page.date == event.announced
        }
    }
}
