import Content
import Diagnostics
import Markdown
import Seeded
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
    @Test("It finds every figure of the corpus, and nothing else")
    func corpus() throws {
        var (texts, labelled, found, falseAlarms) = (0, 0, 0, 0)
        for name in ["English.txt", "Chinese.txt", "Constructs.txt", "Further.txt"] {
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
        #expect(found == labelled)
        #expect(falseAlarms == 0)
    }

    @Test("It says what was typed, where, and what to write instead")
    func wording() throws {
        let report = try #require(reports("A line.\n\nIt sold 30,000–38,796 cars.").first)
        #expect(report.location == SourceLocation(file: "page.md", line: 3, column: 9))
        #expect(report.severity == .error)
        #expect(report.summary.hasPrefix("'30,000–38,796' is typed by hand"))
        #expect(report.suggestion?.contains("{{ \"30,000–38,796\" }}") == true)
    }

    @Test("The settings turn it down and off")
    func severity() {
        #expect(reports("It sold 5 cars.", .warning).map(\.severity) == [.warning])
        #expect(reports("It sold 5 cars.", nil).isEmpty)
    }

    @Test(
        "A declared name covers the figures in it and no others",
        arguments: [
            ("The Model 3 sells.", 0), ("The Model\n3 sells.", 0), ("The Model 31 sells.", 1),
            ("A RoModel 3 sells.", 1), ("The Model 3 sold 3 times.", 1), ("No. Model 3, 4.", 1),
        ])
    func names(_ text: String, _ count: Int) {
        #expect(reports(text, allowed: ["Model 3"]).count == count)
        #expect(reports("Model 3", allowed: ["", "Model 3"]).isEmpty)
    }

    @Test("The caption of a figure is checked like any text")
    func caption() {
        let found = reports("![Sales](a5.svg \"It grew by 5% then\")")
        #expect(found.map(\.location) == [SourceLocation(file: "page.md", line: 1, column: 29)])
    }

    @Test("Any text is read to its end", arguments: UInt64(0)..<200)
    func anyText(_ seed: UInt64) {
        let pieces = [
            "1", "25", "350,000", "2025", "０", "½", "万", "年", "月", "第", "表", " ", "\u{A0}", "\n",
            ".", ",", "，", "-", "–", "—", "/", ":", "(", ")", "“", "”", "\"", "a", "SU", "March ",
            "km", "th", "s", "%", "$", "+", "'", "’", "@", "http://", "。", "[@a]", "{{ x }}", "`5`",
            "<b>", "*", "|", "\u{FFFC}", "\u{20E3}", "é",
        ]
        var random = SeededGenerator(seed: seed)
        let text = (0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let found = reports(text, allowed: ["SU1", ""])
        #expect(Set(found.map(\.location)).count == found.count, "seed \(seed)")
        #expect(found.allSatisfy { $0.location.line > 0 && $0.location.column > 0 }, "seed \(seed)")
    }
}
