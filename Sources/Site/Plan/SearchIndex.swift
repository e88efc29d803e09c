import Content

/// What the search page's script looks in: the words that stand for each page.
struct SearchIndex {
    private let cards: Cards
    private let words: Words

    /// Takes titles, summaries, key points and tags of all pages that are found.
    init(_ cards: Cards, _ words: Words) {
        self.cards = cards
        self.words = words
    }

    /// The index as JSON.
    var bytes: [UInt8] {
        let kinds = SearchPage.kinds(words)
        var json = JSONWriter()
        json.object {
            $0.field("kinds") {
                $0.list { for kind in kinds { $0.text(kind.title) } }
            }
            $0.field("pages") {
                $0.list {
                    for (index, kind) in kinds.enumerated() {
                        for card in cards.newestFirst(kind.kind) { write(card, index, to: &$0) }
                    }
                }
            }
        }
        return json.bytes
    }

    private func write(_ card: PageCard, _ kind: Int, to json: inout JSONWriter) {
        json.object {
            $0.field("href", card.path.file)
            $0.field("kind", kind)
            $0.field("text", Self.words(of: card))
            $0.field("title", card.title.text)
        }
    }

    private static func words(of card: PageCard) -> String {
        let front = card.page.source.frontMatter
        let texts =
            [card.description?.text, card.summary?.text].compactMap(\.self)
            + card.keyPoints.map(\.text) + front.terms.flatMap { $0.terms.map(\.value) }
        return texts.joined(separator: " ")
    }
}
