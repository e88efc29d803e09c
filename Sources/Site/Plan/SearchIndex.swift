import Content

/// What the search page's script looks in: the words that stand for each page, each once.
struct SearchIndex {
    private let cards: Cards

    /// Takes titles, summaries, key points and tags of all pages that are found.
    init(_ cards: Cards) { self.cards = cards }

    /// The index as JSON.
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("kinds") {
                $0.list { for kind in SearchPage.kinds { $0.text(kind.title) } }
            }
            $0.field("pages") {
                $0.list {
                    for (index, kind) in SearchPage.kinds.enumerated() {
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
        let text = texts.joined(separator: " ").lowercased()
        let words =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? text.utf8.split { !Self.isLetterOrDigit($0) }.map { Substring($0) }
            : text.split { !$0.isLetter && !$0.isNumber }
        var seen: Set<Substring> = []
        return words.filter { seen.insert($0).inserted }.joined(separator: " ")
    }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
