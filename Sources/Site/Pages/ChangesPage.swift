import Content
import Dates
import Deliveries
import Markup

/// What changed on each day on which something became known, and why.
enum ChangesPage {
    /// The page's address.
    static let path = PagePath("changes/")

    /// The measures that the list speaks of; the others follow from them.
    private static let told: Set<MeasureName> = [.units, .target, .attainment, .metOn]

    /// One line of the list: what moved for a company, by its cause.
    struct Line: Hashable, Sendable {
        var day: Day
        var isAssumed: Bool
        var company: String
        var cause: String
        var text: String
    }

    /// The values of one page of the list.
    static func values(
        _ page: Composition, _ days: ArraySlice<DayOfChanges>, _ pagination: Pagination,
        feeds: [FeedLink]
    ) -> [PlanValue.Field] {
        let groups = days.map { day -> PlanValue in
            [
                "id": .words("d\(day.day)"), "iso": .words("\(day.day)"),
                "title": .words(text(day.day, isAssumed: day.isAssumed, page)),
                "items": .list(
                    lines(day, page).map {
                        [
                            "date": .absent, "cause": .words($0.cause),
                            "textHTML": .markup(Escape.text($0.text)),
                        ]
                    }),
            ]
        }
        return [
            .init("header", page.header()),
            .init("contentHTML", pagination.isFirst ? .text : .absent),
            .init("days", .list(groups)),
            .init("pagination", pagination.value),
            .init("feeds", .items(feeds.map { .ready($0.value(from: page.path.root)) })),
        ]
    }

    /// The days that have a line to tell, newest first.
    static func days(_ page: Composition) -> [DayOfChanges] {
        page.site.changes.reversed().filter { !lines($0, page).isEmpty }
    }

    /// The last lines, for the front page; absent when nothing ever changed.
    static func latest(_ page: Composition, count: Int) -> PlanValue {
        var items: [PlanValue] = []
        for day in page.site.changes.reversed() where items.count < count {
            for line in lines(day, page) where items.count < count {
                let text = text(line.day, isAssumed: line.isAssumed, page)
                items.append([
                    "date": ["iso": .words("\(line.day)"), "text": .words(text)],
                    "cause": .words(line.cause), "textHTML": .markup(Escape.text(line.text)),
                ])
            }
        }
        return .items(items, .init("moreHref", .words(page.path.link(to: path))))
    }

    /// The last days with so many lines in all, without looking at more days than it takes.
    static func lastChanges(of ledger: Ledger, through day: Day, count: Int) -> [DayOfChanges] {
        let days = ledger.publicationDays().filter { $0 <= day }
        let basis = ledger.facts.defaultBasis
        var window = 8
        while window < days.count {
            let changes = ledger.changes(after: days[days.count - window - 1], through: day)
            let told = changes.filter { day in
                day.changes.contains { isTold($0.key, basis, on: day) }
            }
            if told.count >= count { return changes }
            window *= 4
        }
        return ledger.changes(through: day)
    }

    /// What a day changed, one line for each company and cause.
    static func lines(_ day: DayOfChanges, _ page: Composition) -> [Line] {
        struct Group: Hashable { var company: String, cause: Change.Cause }
        let basis = page.site.ledger.facts.defaultBasis
        var order: [Group] = []
        var moved: [Group: [Change]] = [:]
        for change in day.changes where isTold(change.key, basis, on: day) {
            let group = Group(company: change.key.company, cause: change.cause)
            if moved[group] == nil { order.append(group) }
            moved[group, default: []].append(change)
        }
        return order.map { group in
            let sentences = ChangeSentences(words: page.words).text(moved[group] ?? [])
            return Line(
                day: day.day, isAssumed: day.isAssumed, company: group.company,
                cause: page.words.cause(group.cause),
                text: page.name(of: group.company) + page.words.colon + sentences)
        }
    }

    /// Whether the list names a number: those of the years, and units of the periods published.
    private static func isTold(
        _ key: MeasureKey, _ basis: String, on day: DayOfChanges
    ) -> Bool {
        guard told.contains(key.measure), key.model == nil, key.target == nil,
            (key.basis ?? basis) == basis
        else { return false }
        return key.period.length == .year
            || day.records.contains { $0.period == key.period && $0.company == key.company }
    }

    private static func text(_ day: Day, isAssumed: Bool, _ page: Composition) -> String {
        day.text(page.language) + (isAssumed ? page.words.dayAssumed : "")
    }
}
