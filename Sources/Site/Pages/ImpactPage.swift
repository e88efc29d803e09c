import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// What announcements mean for an audience.
enum ImpactPage {
    /// The values of the template `impact`.
    static func values(_ page: inout Composition) -> [PlanValue.Field] {
        let front = page.page.source.frontMatter
        return [
            .init("header", page.header(facts: [page.asOfFact, page.basisFact, page.readingFact])),
            .init("audience", .words(audience(page.page, page.words))),
            .init("horizon", .words(front.horizon?.value)),
            .init("confidence", .words(front.confidence.map { page.words.confidence($0.value) })),
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
    static func audience(_ page: Page, _ words: Words) -> String {
        let names = page.source.frontMatter.audience.map { SectionTitle.text(of: $0.value) }
        return names.isEmpty ? words.everybody : words.list(names)
    }

    /// When, and how sure, in a line; `nil` without both.
    static func horizon(_ page: Page, _ words: Words) -> String? {
        let front = page.source.frontMatter
        let confidence = front.confidence.map { words.sure($0.value) }
        let parts = [front.horizon?.value, confidence].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: words.semicolon).sentenceCased
    }

    /// For whom and when, in a line.
    static func context(_ page: Page, _ words: Words) -> String {
        [audience(page, words), page.source.frontMatter.horizon?.value].compactMap(\.self)
            .joined(separator: words.comma)
    }

    /// The numbers that the text rests on, each once, in the order of their keys.
    private static func evidence(_ page: inout Composition) -> PlanValue {
        let words = page.words
        let uses = page.text.uses.filter { $0.day == page.page.asOf }
            .sorted { $0.key.description < $1.key.description }
        let rows = uses.prefix(12).compactMap { use -> PlanValue? in
            let name = page.site.ledger.company(use.key.company)?.name ?? use.key.company
            let period = use.key.period.shortText(page.language)
            let label = Measure.named(use.key.measure).label[page.language]
            return page.figureRow(
                use.key, label: name + words.comma + period + words.colon + label)
        }
        guard !rows.isEmpty else { return .absent }
        return [
            "title": .words(words.evidence),
            "caption": .words(words.evidenceCaption),
            "valueTitle": .words(words.asOf(page.page.asOf)),
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
