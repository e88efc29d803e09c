import Deliveries
import Markup

/// The ledger of claims, by verdict.
enum ClaimsPage {
    /// The page's address.
    static let path = PagePath("claims/")

    /// The values of the template `claims`.
    static func values(
        _ page: Composition, places: [String: [PageCard]]
    ) -> [PlanValue.Field] {
        let order: [Claim.Status] = [.contradicted, .speculation, .unsupported, .supported]
        let groups = order.compactMap { status -> PlanValue? in
            let claims = page.site.claims.values.filter { $0.status == status }
                .sorted { $0.id < $1.id }
            guard !claims.isEmpty else { return nil }
            let words = page.words
            let about = words.definition(status) + words.space + words.claims(claims.count)
            return [
                "id": .words(status.rawValue), "title": .words(words.verdict(status)),
                "definition": .words(about),
                "items": .list(claims.map { value($0, page, places[$0.id] ?? []) }),
            ]
        }
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("groups", .list(groups)),
        ]
    }

    private static func value(
        _ claim: Claim, _ page: Composition, _ places: [PageCard]
    ) -> PlanValue {
        let sources = claim.sources.compactMap { page.site.sources[$0] }
        return [
            "id": .words(claim.id),
            "claim": .words(claim.text),
            "status": .words(claim.status.rawValue),
            "reasonHTML": .markup(
                claim.note.isEmpty ? nil : "<p>\(Escape.text(claim.note))</p>"),
            "check": .words(claim.check),
            "places": .items(
                places.map {
                    [
                        "title": .words($0.title.text),
                        "href": .words(page.path.link(to: $0.path)),
                    ]
                }),
            "sources": .items(
                sources.compactMap { source in
                    SourceNote.address(of: source).map {
                        ["title": .words(source.title), "href": .words($0)]
                    }
                }),
        ]
    }
}
