import Content
import Diagnostics

/// A page that the site will have: what it depends on, and its plan or what to make it from.
///
/// A page that asks nothing of the records can be known by its file and by the cards of the pages
/// that it shows. It is planned when it is drawn, and not at all while those stay the same.
struct PlannedPage: Sendable {
    /// How the page is planned.
    enum Content: Sendable {
        case planned(PagePlan)
        /// To be planned from the card at a place of ``Cards/all``; of a list, one part.
        case card(Int, ListPart?)
    }

    var path: PagePath
    /// The files that drawing the page writes: the page first.
    var files: [String]
    var dependencies: PageDependencies
    /// Where problems of the page are reported.
    var location: SourceLocation
    var content: Content

    /// Takes a plan as it is.
    init(_ plan: PagePlan, _ dependencies: PageDependencies) {
        path = plan.path
        files = plan.files
        self.dependencies = dependencies
        location = plan.location
        content = .planned(plan)
    }

    /// The plan, made now at the latest.
    ///
    /// - Throws: when the page's text cannot be read.
    func plan(_ composer: PageComposer) throws(DiskError) -> PagePlan {
        switch content {
        case .planned(let plan): plan
        case .card(let place, let part): try composer.plan(composer.cards.all[place], part)
        }
    }

    /// Puts the planning off.
    init(
        _ card: PageCard, at place: Int, _ part: ListPart?, _ dependencies: PageDependencies
    ) {
        path = part?.pagination.path ?? card.path
        files = [path.file]
        self.dependencies = dependencies
        location = SourceLocation(file: card.page.source.path)
        content = .card(place, part)
    }
}
