import Content
import Diagnostics
import Markdown

struct NumberRule {
    init?(_ settings: Settings.BareNumbers) { return nil }
    func check(_ prose: Prose, _ diagnostics: inout Diagnostics) {}
}
