/// What pages tell of each other, in the orders that lists need.
struct Cards: Sendable {
    /// All written pages, by path.
    let all: [PageCard]
    private let byPath: [PagePath: Int]
    private let newest: [Page.Kind: [PageCard]]

    /// Puts the cards of pages in order.
    init(_ cards: [PageCard]) {
        all = cards
        byPath = Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.path, $0) })
        newest = Dictionary(grouping: cards, by: \.page.kind).mapValues(Self.newestFirst)
    }

    /// The card of a page.
    subscript(path: PagePath) -> PageCard? { byPath[path].map { all[$0] } }

    /// The pages of a kind, newest first.
    func newestFirst(_ kind: Page.Kind) -> [PageCard] { newest[kind] ?? [] }

    /// Pages newest first, those without a day last; of one day by weight, then path.
    static func newestFirst(_ cards: [PageCard]) -> [PageCard] {
        cards.sorted { a, b in
            if a.page.date != b.page.date {
                guard let first = a.page.date else { return false }
                guard let second = b.page.date else { return true }
                return first > second
            }
            return (a.page.weight, a.path) < (b.page.weight, b.path)
        }
    }

    /// The page of a company, when one was written.
    func company(_ slug: String) -> PageCard? {
        newestFirst(.company).first { $0.page.companySlug == slug }
    }
}
