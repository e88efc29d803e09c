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
        page.site.changes.reversed().filter { !$0.changes.isEmpty }
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

    /// What changed on each day, as far as the list tells it: numbers of the years, and of the
    /// periods published.
    static func changes(
        of ledger: Ledger, after first: Day? = nil, through last: Day
    ) -> [DayOfChanges] {
        let basis = ledger.facts.defaultBasis
        return ledger.changes(after: first, through: last) { key, isPublished in
            told.contains(key.measure) && key.model == nil && (key.basis ?? basis) == basis
                && (isPublished || key.period.length == .year)
        }
    }

    /// The last days with so many lines in all, without looking at more days than it takes.
    static func lastChanges(of ledger: Ledger, through day: Day, count: Int) -> [DayOfChanges] {
        let days = ledger.publicationDays().filter { $0 <= day }
        var window = 8
        while window < days.count {
            let changes = changes(
                of: ledger, after: days[days.count - window - 1], through: day)
            if changes.count(where: { !$0.changes.isEmpty }) >= count { return changes }
            window *= 4
        }
        return changes(of: ledger, through: day)
    }

    /// What a day changed, one line for each company, or only for one, and cause.
    static func lines(
        _ day: DayOfChanges, of company: String? = nil, _ page: Composition
    ) -> [Line] {
        struct Group: Hashable { var company: String, cause: Change.Cause }
        var order: [Group] = []
        var moved: [Group: [Change]] = [:]
        for change in day.changes where company == nil || change.key.company == company {
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

    private static func text(_ day: Day, isAssumed: Bool, _ page: Composition) -> String {
        day.text(page.language) + (isAssumed ? page.words.dayAssumed : "")
    }
}
