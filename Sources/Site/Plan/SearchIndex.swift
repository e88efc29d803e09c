import Content

/// What the search page's script looks in: the words that stand for each page, each once.
struct SearchIndex: Encodable {
    private struct Entry: Encodable {
        var kind: Int
        var title: String
        var href: String
        var text: String
    }

    private var kinds: [String]
    private var pages: [Entry]

    /// Takes titles, summaries, key points and tags of all pages that are found.
    init(_ cards: Cards, _ words: Words) {
        let found = SearchPage.kinds(words)
        kinds = found.map(\.title)
        pages = found.enumerated().flatMap { index, kind in
            cards.newestFirst(kind.kind).map { card in
                Entry(
                    kind: index, title: card.title.text, href: card.path.file,
                    text: Self.words(of: card))
            }
        }
    }

    /// The index as JSON.
    var bytes: [UInt8] { JSONText.bytes(self) }

    private static func words(of card: PageCard) -> String {
        let front = card.page.source.frontMatter
        let texts =
            [card.description?.text, card.summary?.text].compactMap(\.self)
            + card.keyPoints.map(\.text) + front.terms.flatMap { $0.terms.map(\.value) }
        var seen: Set<Substring> = []
        let words = texts.joined(separator: " ").lowercased()
            .split { !$0.isLetter && !$0.isNumber }
        return words.filter { seen.insert($0).inserted }.joined(separator: " ")
    }
}
