import Content
import Dates

extension PageComposer {
    /// The pages of a card that need not be planned before they are drawn, as what they depend on
    /// is known without; `nil` when they do.
    func putOff(cardAt place: Int, _ around: Surroundings) -> [PlannedPage]? {
        let card = cards.all[place]
        guard !card.page.asks, card.uses.isEmpty else { return nil }
        switch card.page.kind {
        case .page, .taxonomy, .search, .notFound:
            return [PlannedPage(card, at: place, nil, dependencies(of: card, nil, around))]
        case .section, .term, .archive:
            return parts(of: card)?.map {
                PlannedPage(card, at: place, $0, dependencies(of: card, $0, around))
            }
        default: return nil
        }
    }

    /// What pages have in common that may change what they show.
    struct Surroundings: Sendable {
        /// A summary of the templates, of the settings and of the day.
        var frame: Fingerprint
        /// A summary of all that links can lead to.
        var links: Fingerprint
    }

    private func dependencies(
        of card: PageCard, _ part: ListPart?, _ around: Surroundings
    ) -> PageDependencies {
        var dependencies = PageDependencies()
        dependencies.frame = around.frame
        dependencies.surroundings.add(card.fingerprint)
        dependencies.surroundings.add(card.page.source.path)
        // Only pages that list others have feeds of their own.
        if card.page.kind != .page {
            dependencies.surroundings.add(site.feedTitles[card.path] ?? "")
        }
        for above in cards.above(card.path) { dependencies.surroundings.add(above.fingerprint) }
        if card.page.kind == .taxonomy || card.page.kind == .search {
            dependencies.surroundings.add(cards.fingerprint)
        }
        if let part {
            dependencies.surroundings.add(part.pagination.number)
            dependencies.surroundings.add(part.pagination.count)
            for shown in part.shown { dependencies.surroundings.add(shown.fingerprint) }
        }
        if let digest = card.page.digest {
            dependencies.frontMatter = digest.head
            dependencies.text = digest.text
            if digest.mayLinkInside { dependencies.links = around.links }
        }
        return dependencies
    }
}

extension PagePlan {
    /// What the page depends on.
    func dependencies(_ around: PageComposer.Surroundings) -> PageDependencies {
        var dependencies = PageDependencies()
        dependencies.frame = around.frame
        dependencies.surroundings.add(path.address)
        dependencies.surroundings.add(template)
        dependencies.surroundings.add(head)
        dependencies.surroundings.add(.object(values))
        if let picture { dependencies.surroundings.add(picture.svg) }
        if let body, let digest {
            dependencies.frontMatter = digest.head
            dependencies.surroundings.add(body.contentPath)
            dependencies.surroundings.add(body.pastDay?.description ?? "")
            dependencies.text = digest.text
            dependencies.numbers = body.answersFingerprint
            if digest.mayLinkInside { dependencies.links = around.links }
        }
        return dependencies
    }
}
