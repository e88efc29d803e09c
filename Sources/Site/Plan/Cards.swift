import Content
import Dates

/// What pages tell of each other, in the orders that lists need.
struct Cards: Sendable {
    /// All pages, by path.
    let all: [PageCard]
    private let byPath: [PagePath: Int]
    /// The place of each page when all are in the order of lists.
    private let ranks: [Int]
    private let byKind: [Page.Kind: [Int]]
    private let byTerm: [PagePath: [Int]]

    /// Puts the cards of pages in order; of two at one address the first is found.
    init(_ cards: [PageCard], taxonomies: [String] = []) {
        all = cards
        byPath = Dictionary(cards.enumerated().map { ($1.path, $0) }) { first, _ in first }
        let newest = Self.newestFirst(cards)
        var ranks = [Int](repeating: 0, count: cards.count)
        for (rank, place) in newest.enumerated() { ranks[place] = rank }
        self.ranks = ranks
        byKind = Dictionary(grouping: newest) { cards[$0].page.kind }
        byTerm = Self.byTerm(cards, newest, taxonomies)
    }

    /// The card of a page.
    subscript(path: PagePath) -> PageCard? { byPath[path].map { all[$0] } }

    /// The pages of a kind, newest first.
    func newestFirst(_ kind: Page.Kind) -> CardList { CardList((byKind[kind] ?? [])[...], of: all) }

    /// Where a page stands among those of its kind, newest first.
    func rank(of path: PagePath) -> Int? {
        guard let place = byPath[path], let kin = byKind[all[place].page.kind] else { return nil }
        let rank = kin.partitioningIndex { ranks[$0] >= ranks[place] }
        return rank < kin.count ? rank : nil
    }

    /// The pages that carry a term, newest first, by the path of the term's page.
    func carrying(_ term: PagePath) -> CardList { CardList((byTerm[term] ?? [])[...], of: all) }

    /// The pages in a folder or deeper, newest first, without the folder's own.
    func inside(_ folder: PagePath, where isListed: (Page) -> Bool) -> CardList {
        let prefix = folder.address.utf8
        let start = all.partitioningIndex {
            prefix.lexicographicallyPrecedes($0.path.address.utf8)
        }
        let end = all[start...].partitioningIndex { !$0.path.address.utf8.starts(with: prefix) }
        let places = (start..<end).filter { isListed(all[$0].page) }
        return CardList(places.sorted { ranks[$0] < ranks[$1] }[...], of: all)
    }

    /// The places of pages, newest first, those without a day last; of one day by weight, then path.
    private static func newestFirst(_ cards: [PageCard]) -> [Int] {
        let keys = cards.map { (day: $0.page.date, weight: $0.page.weight, path: $0.path) }
        return keys.indices.sorted { a, b in
            let (a, b) = (keys[a], keys[b])
            if a.day != b.day {
                guard let first = a.day else { return false }
                guard let second = b.day else { return true }
                return first > second
            }
            return (a.weight, a.path) < (b.weight, b.path)
        }
    }

    /// The page of a company, when one was written.
    func company(_ slug: String) -> PageCard? {
        newestFirst(.company).first { $0.page.companySlug == slug }
    }

    private static func byTerm(
        _ cards: [PageCard], _ newest: [Int], _ taxonomies: [String]
    ) -> [PagePath: [Int]] {
        var found: [PagePath: [Int]] = [:]
        for taxonomy in taxonomies {
            var paths: [String: PagePath] = [:]
            for place in newest {
                for term in cards[place].page.source.frontMatter.terms(of: taxonomy) {
                    let path = paths[term.value] ?? TermPages.path(taxonomy, term.value)
                    paths[term.value] = path
                    // Two terms of a page may be one by their address.
                    if found[path]?.last != place { found[path, default: []].append(place) }
                }
            }
        }
        return found
    }
}
