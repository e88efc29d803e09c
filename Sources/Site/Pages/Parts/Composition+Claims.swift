import Deliveries
import Markup

extension Composition {
    /// The claims of the page with their verdicts.
    var claims: PlanValue {
        .items(
            text.claims.map { claim in
                [
                    "claim": .words(claim.text),
                    "href": .words(
                        claim.status == .supported
                            ? path.link(to: ClaimsPage.path, fragment: claim.id)
                            : "#claim-" + claim.id),
                    "status": .words(claim.status.rawValue),
                    "statusText": .words(words.verdict(claim.status)),
                    "note": .words(
                        claim.status == .supported && !claim.note.isEmpty ? claim.note : nil),
                ]
            })
    }

    /// The claims of the page that do not hold, with the reasons.
    var claimNotes: PlanValue {
        .items(
            text.claims.filter { $0.status != .supported }.map { claim in
                [
                    "id": .words("claim-" + claim.id),
                    "claim": .words(claim.text),
                    "status": .words(claim.status.rawValue),
                    "statusText": .words(words.verdict(claim.status)),
                    "reasonHTML": .markup(reason(claim)),
                ]
            })
    }

    /// Why the verdict is what it is, with the numbers of its sources.
    private func reason(_ claim: Claim) -> String {
        let note = claim.note.isEmpty ? words.noSupport : claim.note
        let numbers = claim.sources.compactMap { key in
            text.sources.firstIndex { $0.key == key }.map { $0 + 1 }
        }
        let links = numbers.map { "<a href=\"#s\($0)\">\($0)</a>" }.joined(separator: ", ")
        let citation = links.isEmpty ? "" : "<sup class=\"cite\">\(links)</sup>"
        return "<p>\(Escape.text(note))\(citation)</p>"
    }
}
