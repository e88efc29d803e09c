import Content
import Dates
import Deliveries
import Diagnostics

/// What announcements mean for an audience.
enum ImpactPage {
    /// The values of the template `impact`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let front = page.page.source.frontMatter
        return [
            .init("header", page.header(facts: facts(page))),
            .init("audience", .words(audience(page.page))),
            .init("horizon", .words(front.horizon?.value)),
            .init("confidence", .words(front.confidence.map { SectionTitle.text(of: $0.value) })),
            .init("contentHTML", .text),
            .init("figureHTML", .absent),
            .init("figures", evidence(&page)),
            .init("claimNotes", page.claimNotes),
            .init("announcements", announcements(page)),
            .init("claims", page.claims),
            .init("sources", page.sources),
            .init("tags", page.tags),
            .init("neighbours", Neighbours.value(page, among: .impact)),
        ]
    }

    /// For whom, in words.
    static func audience(_ page: Page) -> String {
        let names = page.source.frontMatter.audience.map { SectionTitle.text(of: $0.value) }
        return names.isEmpty ? "Everybody" : names.joined(separator: ", ")
    }

    /// When, and how sure, in a line; `nil` without both.
    static func horizon(_ page: Page) -> String? {
        let front = page.source.frontMatter
        let confidence = front.confidence.map { "confidence \($0.value)" }
        let parts = [front.horizon?.value, confidence].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ").sentenceCased
    }

    /// For whom and when, in a line.
    static func context(_ page: Page) -> String {
        [audience(page), page.source.frontMatter.horizon?.value].compactMap(\.self)
            .joined(separator: ", ")
    }

    private static func facts(_ page: Composition) -> [PlanValue] {
        let day = page.page.asOf
        return [page.fact("As of \(day.text(page.language))", day: day), page.basisFact]
    }

    /// The numbers that the text rests on, each once, in the order of their keys.
    private static func evidence(_ page: inout Composition) -> PlanValue {
        let uses = page.text.uses.filter { $0.day == page.page.asOf }
            .sorted { $0.key.description < $1.key.description }
        let rows = uses.prefix(12).compactMap { use -> PlanValue? in
            let name = page.site.ledger.company(use.key.company)?.name ?? use.key.company
            let label = Measure.named(use.key.measure).label
            return page.figureRow(
                use.key, label: "\(name), \(use.key.period.shortText(page.language)): \(label)")
        }
        guard !rows.isEmpty else { return .absent }
        return [
            "title": "Evidence",
            "caption": "The measures that the text rests on",
            "valueTitle": .words("As of \(page.page.asOf.text(page.language))"),
            "items": .list(rows),
        ]
    }

    private static func announcements(_ page: Composition) -> PlanValue {
        let names = page.page.source.frontMatter.follows
        let followed = page.cards.newestFirst(.announcement).filter { card in
            names.contains { card.page.isNamed(by: $0.value) }
        }
        return .items(followed.map { page.entry($0) })
    }

    /// Reports names in `follows` that mean no announcement.
    static func check(_ page: Composition, _ diagnostics: inout Diagnostics) {
        let announcements = page.cards.newestFirst(.announcement)
        for name in page.page.source.frontMatter.follows
        where !announcements.contains(where: { $0.page.isNamed(by: name.value) }) {
            diagnostics.report(
                SiteProblems.unknownAnnouncement(
                    name, announcements.map { String($0.page.contentPath.dropLast(3)) }))
        }
    }
}
