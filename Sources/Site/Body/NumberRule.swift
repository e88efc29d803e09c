import Content
import Diagnostics
import Markdown

/// Reports every figure that was typed into a text by hand, so that no text goes stale unseen.
///
/// Left alone are dates, years and times of day; the numbers of lists, sections, pages and the
/// like; identifiers such as versions, telephone numbers and addresses; figures that belong to a
/// name, either glued to its letters (`SU7`, `5G`, `F-150`) or in the settings' list; figures in a
/// sentence that holds a citation; and all that stands in code, raw HTML or a `{{ … }}`. Numbers
/// written as words, in English or Chinese, are words.
///
/// A citation after the full stop belongs to the sentence before it. Sentences between quotation
/// marks belong to the one that quotes them; in a block quotation one citation serves its
/// paragraph. A table's cell and a caption are one sentence each.
struct NumberRule {
    private let severity: Severity
    private let names: DeclaredNames

    /// Sets the rule up; `nil` when it is off.
    init?(_ settings: Settings.BareNumbers) {
        guard let severity = settings.severity else { return nil }
        self.severity = severity
        names = DeclaredNames(settings.allowed)
    }

    /// Reports the figures of one paragraph, heading or table cell.
    func check(_ prose: Prose, _ diagnostics: inout Diagnostics) {
        guard ProseText.holdsDigit(prose) else { return }
        let text = ProseText(prose)
        if prose.isQuoted, !text.citations.isEmpty { return }
        var found = quantities(in: text.scalars)
        if !found.isEmpty, !text.citations.isEmpty {
            let sentences = Sentences(text, of: prose.block)
            found.removeAll { sentences.isCited(at: $0.lowerBound) }
        }
        for (range, place) in zip(found, text.locations(of: found.map(\.lowerBound))) {
            let typed = String(String.UnicodeScalarView(text.scalars[range]))
            diagnostics.report(SiteProblems.bareNumber(typed, severity, at: place))
        }
    }

    /// Where the figures stand that are nothing but figures.
    private func quantities(in text: [Unicode.Scalar]) -> [Range<Int>] {
        let numbers = Array(TypedNumberScanner(text))
        let meanings = NumberMeaning.meanings(of: numbers, in: text)
        return zip(numbers, meanings).compactMap { number, meaning in
            meaning == .quantity && !names.cover(number.range, of: text) ? number.range : nil
        }
    }
}
