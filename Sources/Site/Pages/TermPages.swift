import Content

/// The pages of a taxonomy: all its terms, and the pages of each.
enum TermPages {
    /// The address of a term: `tags/electric-cars/`.
    static func path(_ taxonomy: String, _ term: String) -> PagePath {
        if isPlain(term) {
            return PagePath("\(taxonomy)/\(Slug.shortened(term))/")
        }
        var slug = ""
        for character in term.lowercased() {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return PagePath("\(taxonomy)/\(slug.isEmpty ? "term" : Slug.shortened(slug))/")
    }

    /// Whether a term stands in its address as it is: small letters and digits, with single hyphens
    /// between them.
    private static func isPlain(_ term: String) -> Bool {
        var last = UInt8(ascii: "-")
        for byte in term.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where last != byte: break
            default: return false
            }
            last = byte
        }
        return last != UInt8(ascii: "-")
    }

    /// The values of one page of a term's list.
    static func values(
        _ page: Composition, _ cards: CardList, _ pagination: Pagination
    ) -> [PlanValue.Field] {
        [
            .init("header", page.header()),
            .init("years", .list(ListByYear.groups(cards, page))),
            .init("pagination", pagination.value),
            .init("feeds", .absent),
        ]
    }

    /// The values of a taxonomy's page.
    static func taxonomyValues(_ page: Composition) -> [PlanValue.Field] {
        let taxonomy = String(page.path.topFolder.dropLast())
        var counts: [String: Int] = [:]
        for card in page.cards.all {
            for term in Set(card.page.source.terms(of: taxonomy).map(\.value)) {
                counts[term, default: 0] += 1
            }
        }
        let terms = counts.sorted { $0.key < $1.key }.map { term, count -> PlanValue in
            [
                "title": .words(term.sentenceCased),
                "href": .words(page.path.link(to: path(taxonomy, term))),
                "countText": .words(page.words.pages(count)),
            ]
        }
        return [.init("header", page.header()), .init("terms", .list(terms))]
    }
}
