import Markdown

/// Which sentences of a text hold a citation.
struct Sentences {
    private var cited: [Range<Int>] = []

    /// Splits a text; a cell and a caption are one sentence each.
    init(_ text: ProseText, of block: Prose.Block) {
        var ends: [Int] = []
        switch block {
        case .tableCell, .tableHeader, .caption: break
        case .paragraph, .heading: ends = SentenceSplitter.ends(text)
        }
        if ends.last != text.scalars.count { ends.append(text.scalars.count) }
        var citations = text.citations[...]
        var start = 0
        for end in ends {
            if let first = citations.first, first < end { cited.append(start..<end) }
            citations = citations.drop { $0 < end }
            start = end
        }
    }

    /// Whether the sentence around an offset holds a citation.
    func isCited(at offset: Int) -> Bool {
        var (low, high) = (0, cited.count)
        while low < high {
            let middle = (low + high) / 2
            if cited[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < cited.count && cited[low].contains(offset)
    }
}
