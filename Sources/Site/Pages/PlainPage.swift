import Dates

/// Any page that is not of a kind of its own.
enum PlainPage {
    /// The values of the template `page`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        var facts: [PlanValue] = []
        if let day = page.page.date {
            facts.append(page.fact(day.text(page.language), day: day))
        }
        facts.append(page.readingFact)
        return [
            .init("header", page.header(facts: facts)),
            .init("contentHTML", .text),
            .init(
                "rail",
                .group([.init("toc", .contents), .init("claimNotes", page.claimNotes)])),
            .init("claims", page.claims),
            .init("sources", page.sources),
            .init("tags", page.tags),
        ]
    }
}
