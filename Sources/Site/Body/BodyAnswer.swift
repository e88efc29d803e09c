import Charts
import Diagnostics
import Numbers

/// What a page's text asks of the records, by the way it is written.
enum BodyRequest: Hashable, Sendable {
    /// The inside of a `{{ … }}`.
    case expression(String)
    /// The fenced blocks that are figures, counted from 0 in the order of the text.
    case figure(Int)
    /// The key of a citation.
    case source(String)
    /// The id of a `claim:` link.
    case claim(String)
}

/// What the records answer, ready to be put into the page.
enum BodyAnswer: Hashable, Sendable {
    /// Markup in a line, and the same in words.
    case inline(html: String, text: String)
    /// Markup of its own.
    case block(String)
    /// A chart, still to be drawn.
    case chart(ChartPlan)
    /// The number of a source in the page's list.
    case number(Int)
    /// Markup around the words of a claim.
    case wrap(open: String, close: String)
    /// Nothing; the problem was reported.
    case failed
}

/// A chart as a page holds it: its data, and the name of its files beside the page.
struct ChartPlan: Hashable, Sendable {
    var chart: Chart
    /// Unique in the page: its ids and its `….svg` and `….csv` begin with it.
    var id: String
    var language: Language
    /// Where its block stands in a text; `nil` for a chart that the site composes.
    var location: SourceLocation?
}
