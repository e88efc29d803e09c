import Content
import Diagnostics

/// A page that the site will have: what it depends on, and its plan or what to make it from.
///
/// A page that asks nothing of the records can be known by its file and by the cards of the pages
/// that it shows. It is planned when it is drawn, and not at all while those stay the same.
struct PlannedPage: Sendable {
    /// How the page is planned.
    enum Content: Sendable {
        indirect case planned(PagePlan)
        /// To be planned from the card at a place of ``Cards/all``.
        case card(Int)
        /// The same, but one part of its list.
        indirect case part(Int, ListPart)
    }

    let path: PagePath
    /// A summary of all that the page depends on: while it stays the same, so does the page.
    let plan: Fingerprint
    /// Short summaries of it, to tell why the page is drawn again.
    let inputs: PlanInputs
    let content: Content

    /// Takes a plan as it is.
    init(_ plan: PagePlan, _ dependencies: PageDependencies) {
        self.init(plan.path, dependencies, .planned(plan))
    }

    /// Puts the planning off.
    init(
        _ card: PageCard, at place: Int, _ part: ListPart?, _ dependencies: PageDependencies
    ) {
        let content = part.map { Content.part(place, $0) } ?? .card(place)
        self.init(part?.pagination.path ?? card.path, dependencies, content)
    }

    private init(_ path: PagePath, _ dependencies: PageDependencies, _ content: Content) {
        self.path = path
        plan = dependencies.whole
        inputs = dependencies.inputs
        self.content = content
    }

    /// The files that drawing the page writes: the page first.
    var files: [String] {
        switch content {
        case .planned(let plan): plan.files
        case .card, .part: [path.file]
        }
    }

    /// Whether it writes one file, the document of a folder.
    var isDocument: Bool {
        switch content {
        case .planned(let plan): plan.files.count == 1 && path.address.hasSuffix("/")
        case .card, .part: path.address.hasSuffix("/")
        }
    }

    /// The plan, made now at the latest.
    ///
    /// - Throws: when the page's text cannot be read.
    func composed(_ composer: PageComposer) throws(DiskError) -> PagePlan {
        switch content {
        case .planned(let plan): plan
        case .card(let place): try composer.plan(composer.cards.all[place], nil)
        case .part(let place, let part): try composer.plan(composer.cards.all[place], part)
        }
    }

    /// Where problems of the page are reported.
    func location(_ cards: Cards) -> SourceLocation {
        switch content {
        case .planned(let plan): plan.location
        case .card(let place), .part(let place, _):
            SourceLocation(file: cards.all[place].page.source.path)
        }
    }
}
