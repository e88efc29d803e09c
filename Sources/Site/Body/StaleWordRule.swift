import Dates
import Diagnostics
import Markdown

/// Reports words that speak of the present, such as "so far this year", in a text as of a past day.
///
/// Left alone are quotations, in marks or as a block, since they are somebody's words of their day;
/// and all that stands in code, raw HTML or a `{{ … }}`.
struct StaleWordRule {
    /// The day that the text is as of.
    let day: Day

    /// Reports the words of one paragraph, heading or table cell.
    func check(_ prose: Prose, _ diagnostics: inout Diagnostics) {
        if prose.isQuoted { return }
        let text = ProseText(prose)
        let found = StaleWords.ranges(in: text.scalars)
        guard !found.isEmpty else { return }
        let quotations = Self.quotations(in: text.scalars)
        let own = found.filter { range in
            !quotations.contains { $0.contains(range.lowerBound) }
        }
        for (range, place) in zip(own, text.locations(of: own.map(\.lowerBound))) {
            let words = String(String.UnicodeScalarView(text.scalars[range]))
            diagnostics.report(SiteProblems.staleWord(words, day, at: place))
        }
    }

    /// What stands between quotation marks; a mark that is never closed opens nothing.
    private static func quotations(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var quotations: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in text.enumerated() {
            if let begin = start, "\"”“»」』".has(scalar) {
                quotations.append(begin..<index)
                start = nil
            } else if start == nil, "\"“„«「『".has(scalar) {
                start = index
            }
        }
        return quotations
    }
}
