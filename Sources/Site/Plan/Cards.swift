import Content
import Dates

/// What pages tell of each other, in the orders that lists need.
struct Cards: Sendable {
    /// All pages, by path.
    let all: [PageCard]
    private let byPath: [PagePath: Int]
    private let newest: [Page.Kind: [PageCard]]
    /// The place of each page among those of its kind, newest first.
    private let ranks: [PagePath: Int]
    private let byTerm: [PagePath: [PageCard]]

    /// Puts the cards of pages in order; of two at one address the first is found.
    init(_ cards: [PageCard], taxonomies: [String] = []) {
        all = cards
        byPath = Dictionary(cards.enumerated().map { ($1.path, $0) }) { first, _ in first }
        newest = Dictionary(grouping: cards, by: \.page.kind).mapValues(Self.newestFirst)
        ranks = Dictionary(
            newest.values.flatMap { $0.enumerated().map { ($1.path, $0) } }
        ) { first, _ in first }
        byTerm = Self.byTerm(cards, taxonomies)
    }

    /// The card of a page.
    subscript(path: PagePath) -> PageCard? { byPath[path].map { all[$0] } }

    /// The pages of a kind, newest first.
    func newestFirst(_ kind: Page.Kind) -> [PageCard] { newest[kind] ?? [] }

    /// Where a page stands among those of its kind, newest first.
    func rank(of path: PagePath) -> Int? { ranks[path] }

    /// The pages that carry a term, newest first, by the path of the term's page.
    func carrying(_ term: PagePath) -> [PageCard] { byTerm[term] ?? [] }

    /// The pages in a folder or deeper, by path, without the folder's own.
    func inside(_ folder: PagePath) -> ArraySlice<PageCard> {
        let prefix = folder.address.utf8
        let start = firstIndex {
            !$0.lexicographicallyPrecedes(prefix) && !$0.elementsEqual(prefix)
        }
        let end = firstIndex { !$0.lexicographicallyPrecedes(prefix) && !$0.starts(with: prefix) }
        return all[start..<max(start, end)]
    }

    /// Pages newest first, those without a day last; of one day by weight, then path.
    static func newestFirst(_ cards: some Sequence<PageCard>) -> [PageCard] {
        // A card is large, so short keys are sorted in its place.
        let cards = Array(cards)
        let keys = cards.map { (day: $0.page.date, weight: $0.page.weight, path: $0.path) }
        let order = cards.indices.sorted { a, b in
            let (a, b) = (keys[a], keys[b])
            if a.day != b.day {
                guard let first = a.day else { return false }
                guard let second = b.day else { return true }
                return first > second
            }
            return (a.weight, a.path) < (b.weight, b.path)
        }
        return order.map { cards[$0] }
    }

    /// The page of a company, when one was written.
    func company(_ slug: String) -> PageCard? {
        newestFirst(.company).first { $0.page.companySlug == slug }
    }

    private static func byTerm(
        _ cards: [PageCard], _ taxonomies: [String]
    ) -> [PagePath: [PageCard]] {
        var paths: [String: PagePath] = [:]
        var found: [PagePath: [PageCard]] = [:]
        for taxonomy in taxonomies {
            for card in cards {
                var own: Set<PagePath> = []
                for term in card.page.source.frontMatter.terms(of: taxonomy) {
                    let key = taxonomy + "/" + term.value
                    let path = paths[key] ?? TermPages.path(taxonomy, term.value)
                    paths[key] = path
                    if own.insert(path).inserted { found[path, default: []].append(card) }
                }
            }
        }
        return found.mapValues(newestFirst)
    }

    /// The first page whose address answers yes, when all after it do too.
    private func firstIndex(where isPast: (String.UTF8View) -> Bool) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(all[middle].path.address.utf8) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
