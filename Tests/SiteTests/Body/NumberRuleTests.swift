import Content
import Diagnostics
import Markdown
import Testing

@testable import Site

/// What the rule reports in a page, with the names of the corpus declared.
private func reports(
    _ markdown: String, _ severity: Severity? = .error,
    allowed: [String] = ["SU7", "MONA M03", "Model 3", "Xiaomi 15", "小米15"]
) -> [Diagnostic] {
    var settings = Settings().numbers
    settings.severity = severity
    settings.allowed = allowed
    var hooks = MarkdownHooks()
    hooks.expression = { _, _ in InlineReplacement(html: Array("410,000".utf8), text: "410,000") }
    hooks.citation = { _, _ in InlineReplacement(html: Array("[1]".utf8), text: "") }
    hooks.link = { link, _ in
        link.destination.hasPrefix("claim:") ? .wrap(open: [], close: []) : .keep
    }
    if let rule = NumberRule(settings) {
        hooks.prose = { prose, diagnostics in rule.check(prose, &diagnostics) }
    }
    var diagnostics = Diagnostics()
    let source = MarkdownSource(Array(markdown.utf8), file: "page.md")
    _ = renderMarkdown(source, MarkdownOptions(), hooks, &diagnostics)
    return diagnostics.sorted.filter { $0.code == "bare-number" }
}

private func places(_ markdown: String) -> Set<LabelledText.Place> {
    Set(reports(markdown).map { .init(line: $0.location.line, column: $0.location.column) })
}

@Suite("The bare-number rule") struct NumberRuleTests {
    @Test("It finds at least 99 % of the corpus's figures with at most 1 % false alarms")
    func corpus() throws {
        var (texts, labelled, found, falseAlarms) = (0, 0, 0, 0)
        for name in ["English.txt", "Chinese.txt", "Constructs.txt"] {
            for text in try LabelledText.corpus(name) {
                let reported = places(text.markdown)
                let missed = text.places.subtracting(reported).sorted()
                let wrong = reported.subtracting(text.places).sorted()
                if !missed.isEmpty { print("\(name): missed at \(missed) in: \(text.markdown)") }
                if !wrong.isEmpty { print("\(name): false alarm at \(wrong) in: \(text.markdown)") }
                texts += 1
                labelled += text.places.count
                found += text.places.intersection(reported).count
                falseAlarms += wrong.count
            }
        }
        print("\(texts) texts: \(found) of \(labelled) figures, \(falseAlarms) false alarms")
        #expect(texts >= 240)
        #expect(100 * found >= 99 * labelled)
        #expect(100 * falseAlarms <= found + falseAlarms)
    }
}
