import Content
import Dates
import Diagnostics
import Markdown

/// What every text of a page is checked for: figures typed by hand, and words that go stale.
struct TextRules {
    private let numbers: NumberRule?
    private let staleWords: StaleWordRule?

    /// Sets the rules up for a text as of a day; the second one only for a day that is past.
    init(_ settings: Settings.BareNumbers, pastDay: Day?) {
        numbers = NumberRule(settings)
        staleWords = settings.severity == nil ? nil : pastDay.map { StaleWordRule(day: $0) }
    }

    /// Sets the rules up for the texts of a page.
    init(site: SiteModel, page: Page) {
        self.init(site.settings.numbers, pastDay: page.asOf < site.day ? page.asOf : nil)
    }

    /// Whether there is nothing to check.
    var isEmpty: Bool { numbers == nil && staleWords == nil }

    /// Reports what one paragraph, heading, table cell or caption has of either.
    func check(_ prose: Prose, _ diagnostics: inout Diagnostics) {
        numbers?.check(prose, &diagnostics)
        staleWords?.check(prose, &diagnostics)
    }
}
