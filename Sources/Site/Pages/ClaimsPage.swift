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
            let count = claims.count == 1 ? "1 claim." : "\(claims.count) claims."
            return [
                "id": .words(status.rawValue), "title": .words(status.words),
                "definition": .words("\(definition(status)) \(count)"),
                "items": .list(claims.map { value($0, page, places[$0.id] ?? []) }),
            ]
        }
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("groups", .list(groups)),
        ]
    }

    private static func definition(_ status: Claim.Status) -> String {
        switch status {
        case .supported: "A source or a computed check bears it out."
        case .contradicted: "A source or the records say otherwise."
        case .unsupported: "No source was found for it."
        case .speculation: "It is about the future or about motives; nothing could bear it out yet."
        }
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
