import Content
import Dates

/// What pages tell of each other, in the orders that lists need.
struct Cards: Sendable {
    /// All pages, by path.
    let all: [PageCard]
    /// A summary of all that they tell.
    let fingerprint: Fingerprint
    /// The place of each page when all are in the order of lists.
    private let ranks: [Int]
    private let byKind: [Page.Kind: [Int]]
    private let byTerm: [PagePath: [Int]]
    /// The places of the pages above those in a folder, by the folder.
    private let above: [Substring: [Int]]

    /// Puts the cards of pages, which come by path, in order; of two at one address the first is
    /// found.
    init(_ cards: [PageCard], taxonomies: [String] = []) async {
        all = cards
        async let above = Self.above(cards)
        async let terms = Self.terms(of: cards, taxonomies)
        let newest = Self.newestFirst(cards)
        var fingerprint = Fingerprint()
        for card in cards {
            fingerprint.add(card.page.source.path)
            fingerprint.add(card.fingerprint)
        }
        self.fingerprint = fingerprint
        var ranks = [Int](repeating: 0, count: cards.count)
        for (rank, place) in newest.enumerated() { ranks[place] = rank }
        self.ranks = ranks
        byKind = Dictionary(grouping: newest) { cards[$0].page.kind }
        self.above = await above
        let (pages, ofCard) = await terms
        var carrying = [[Int]](repeating: [], count: pages.count)
        for place in newest {
            for term in ofCard[place] { Self.add(place, to: &carrying[term]) }
        }
        byTerm = pages.mapValues { carrying[$0] }
    }

    /// The card of a page.
    subscript(path: PagePath) -> PageCard? { Self.place(of: path, in: all).map { all[$0] } }

    private static func place(of path: PagePath, in cards: [PageCard]) -> Int? {
        let place = cards.partitioningIndex { $0.path >= path }
        return place < cards.count && cards[place].path == path ? place : nil
    }

    /// The front page and those of the folders that a page lies in, from above, as far as there are
    /// such pages; none for the front page.
    func above(_ path: PagePath) -> CardList {
        let known = path == .home ? [] : above[path.parent]
        let places = known ?? path.above.compactMap { Self.place(of: $0, in: all) }
        return CardList(places[...], of: all)
    }

    /// The pages of a kind, newest first.
    func newestFirst(_ kind: Page.Kind) -> CardList { CardList((byKind[kind] ?? [])[...], of: all) }

    /// Where a page stands among those of its kind, newest first.
    func rank(of path: PagePath) -> Int? {
        guard let place = Self.place(of: path, in: all), let kin = byKind[all[place].page.kind]
        else { return nil }
        let rank = kin.partitioningIndex { ranks[$0] >= ranks[place] }
        return rank < kin.count ? rank : nil
    }

    /// The pages that carry a term, newest first, by the path of the term's page.
    func carrying(_ term: PagePath) -> CardList { CardList((byTerm[term] ?? [])[...], of: all) }

    /// The pages in a folder or deeper, newest first, without the folder's own.
    func inside(_ folder: PagePath, where isListed: (Page) -> Bool) -> CardList {
        let listed = inside(folder).indices.filter { isListed(all[$0].page) }
        return CardList(listed.sorted { ranks[$0] < ranks[$1] }[...], of: all)
    }

    /// The same by path.
    func inside(_ folder: PagePath) -> ArraySlice<PageCard> {
        let prefix = folder.address.utf8
        let rest = all[all.partitioningIndex { folder < $0.path }...]
        return rest[..<rest.partitioningIndex { !$0.path.address.utf8.starts(with: prefix) }]
    }

    /// The places of pages, newest first, those without a day last; of one day by weight, then path.
    private static func newestFirst(_ cards: [PageCard]) -> [Int] {
        let keys = cards.indices.map { place in
            let page = cards[place].page
            return (age: page.date.map { -$0.ordinal } ?? .max, weight: page.weight, place: place)
        }
        return keys.sorted { $0 < $1 }.map(\.place)
    }

    /// The page of a company, when one was written.
    func company(_ slug: String) -> PageCard? {
        newestFirst(.company).first { $0.page.companySlug == slug }
    }

    private static func above(_ cards: [PageCard]) -> [Substring: [Int]] {
        var above: [Substring: [Int]] = [:]
        var last: Substring?
        for card in cards where card.path != .home {
            // Most pages lie in the same folder as the one before.
            let folder = card.path.parent
            if folder == last { continue }
            last = folder
            if above[folder] == nil {
                above[folder] = card.path.above.compactMap { place(of: $0, in: cards) }
            }
        }
        return above
    }

    /// Adds a place to those that it is not the last of already.
    private static func add(_ place: Int, to places: inout [Int]) {
        if places.last != place { places.append(place) }
    }

    /// The numbers of the terms that each page carries, and of each term's page.
    private static func terms(
        of cards: [PageCard], _ taxonomies: [String]
    ) -> (ofPath: [PagePath: Int], ofCard: [[Int]]) {
        var known = [[String: Int]](repeating: [:], count: taxonomies.count)
        var ofPath: [PagePath: Int] = [:]
        let ofCard = cards.map { card in
            var numbers: [Int] = []
            for terms in card.page.source.frontMatter.terms {
                guard let taxonomy = taxonomies.firstIndex(of: terms.taxonomy) else { continue }
                for term in terms.terms.lazy.map(\.value) {
                    if let number = known[taxonomy][term] {
                        numbers.append(number)
                        continue
                    }
                    // Two terms may be one by their address.
                    let next = ofPath.count
                    let path = TermPages.path(terms.taxonomy, term)
                    let number = ofPath[path] ?? next
                    (known[taxonomy][term], ofPath[path]) = (number, number)
                    numbers.append(number)
                }
            }
            return numbers
        }
        return (ofPath, ofCard)
    }
}
