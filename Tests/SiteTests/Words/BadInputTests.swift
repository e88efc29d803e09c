import Content
import Diagnostics
import Testing

@testable import Site

/// A text that has one thing wrong where it is marked with `⟦`.
struct WrongText: Sendable, CustomTestStringConvertible {
    var code: String
    var path: String
    var text: String
    /// What the suggestion must say, when there has to be one.
    var suggestion: String?

    init(_ code: String, _ text: String, in path: String = "notes.md", suggests: String? = nil) {
        (self.code, self.path, self.text, suggestion) = (code, path, text, suggests)
    }

    var testDescription: String { "\(code): \(text)" }
}

@Suite("What is wrong with words bound to numbers") struct BadInputTests {
    /// An announcement of the day of the raise, to stand in `announcements/2025-03-18-raise.md`.
    private static let announcement = "announcements/2025-03-18-raise.md"

    fileprivate static let texts: [WrongText] = [
        WrongText(
            "unknown-key-measure", "It sold {{ ⟦maker.2025.untis }} cars.",
            suggests: "units"),
        WrongText("unknown-key-company", "A\n\nIt sold {{ ⟦makr.2025.units }} cars."),
        WrongText("unknown-value", "It sold {{ ⟦other.2024.units }} cars.", suggests: "| or:"),
        WrongText("unknown-format", "It sold {{ maker.2025.units | ⟦num9 }} cars."),
        WrongText("unclosed-expression", "It sold ⟦{{ maker.2025.units cars."),
        WrongText("nested-expression", "It sold ⟦{{ {{ maker.2025.units }} }} cars."),
        WrongText("future-day", "{{ maker.2025.units | as-of: ⟦2026-02-02 }}"),
        WrongText(
            "future-day", "{{ maker.2025.units | as-of: ⟦2025-03-19 | or: \"none\" }}",
            in: announcement),
        WrongText(
            "future-day", "```measures\n- \"maker.2025.to_date | as-of: ⟦2025-03-19\"\n```",
            in: announcement),
        WrongText(
            "future-day",
            "```chart\ntype: bars\ncompany: maker\nasOf: ⟦2025-03-19\nsource: X\ntitle: T\n```",
            in: announcement),
        WrongText("bare-number", "It sold ⟦400,000 cars."),
        WrongText("bare-number", "---\ntitle: Sold ⟦400,000 cars\n---\nText."),
        WrongText("bare-number", "---\ntitle: \"Sold ⟦400,000 cars\"\n---\nText."),
        WrongText("bare-number", "---\ndescription: '{{ maker.2025.units }} of ⟦5'\n---\nText."),
        WrongText("bare-number", "---\nsummary: Of ⟦5 cars\nsources: [a]\n---\nText."),
        WrongText("bare-number", "---\nkeyPoints:\n  - One\n  - \"Of ⟦5 cars\"\n---\nText."),
        WrongText(
            "bare-number",
            "```chart\ntype: bars\ncompany: maker\nsource: X\ntitle: Up by ⟦5%\n```"),
        WrongText(
            "bare-number",
            "```chart\ntype: bars\ncompany: maker\nsource: X\ntitle: T\nnote: Up by ⟦5%\n```"),
        WrongText(
            "bare-number",
            "```chart\ntype: bars\ncompany: maker\nsource: X\ntitle: T\nalt: Up ⟦5%\n```"),
        WrongText(
            "bare-number",
            "```table\ndata: |\n  x,y\n  a,5\nsource: X\ncaption: The ⟦5 cars\n```"),
        WrongText(
            "bare-number",
            "```measures\n- measure: maker.2025.units\n  label: Of ⟦500,000 cars\n```"),
        WrongText("unknown-key-measure", "---\ntitle: \"A {{ ⟦maker.2025.untis }}\"\n---\nText."),
        WrongText("unclosed-expression", "---\ntitle: \"A ⟦{{ maker.2025.units\"\n---\nText."),
        WrongText("nested-expression", "---\ntitle: A ⟦{{ {{ x }} }}\n---\nText."),
        WrongText("unknown-source", "Sold [⟦@c]."),
        WrongText("unknown-source", "---\nsources: [a, ⟦c]\n---\nText."),
        WrongText("unknown-claim", "It is ⟦[so](claim:nothing)."),
        WrongText(
            "stale-word", "It has sold {{ maker.2025.to_date }} ⟦so far this year.",
            in: announcement),
        WrongText("stale-word", "---\ntitle: The ⟦latest raise\n---\nText.", in: announcement),
    ]

    @Test("is reported once, at its line and column", arguments: BadInputTests.texts)
    func place(_ wrong: WrongText) async throws {
        let labelled = LabelledText(wrong.text.replacing("\n", with: "↵"))
        let problems = try await SmallSite([wrong.path: labelled.markdown]).problems
        let expected = try #require(labelled.places.first)
        let problem = try #require(problems.first { $0.code.rawValue == wrong.code }, "\(problems)")
        #expect(problems.count == 1, "\(problems)")
        #expect(problem.location.file == "content/" + wrong.path)
        #expect(problem.location.line == expected.line)
        #expect(problem.location.column == expected.column)
        if let suggestion = wrong.suggestion {
            #expect(problem.suggestion?.contains(suggestion) == true)
        }
    }

    @Test(
        "is reported in the ledger of claims at its cell",
        arguments: [
            ("supported-claim-without-source", "⟦so,It is so.,supported,,", "[so](claim:so)"),
            ("unused-claim", "⟦so,It is so.,speculation,,", "Text."),
            (
                "false-claim-check", "so,It is so.,supported,a,⟦maker.2025.units < 5",
                "[so](claim:so)"
            ),
            ("unknown-source", "so,It is so.,supported,⟦c,", "[so](claim:so)"),
        ] as [(String, String, String)])
    func claims(_ code: String, _ row: String, _ page: String) async throws {
        let labelled = LabelledText("id,text,status,sources,check↵" + row)
        let site = SmallSite(["data/claims.csv": labelled.markdown, "notes.md": page])
        let found = try await site.problems.filter { $0.location.file == "content/data/claims.csv" }
        let problem = try #require(found.first, "\(found)")
        let place = try #require(labelled.places.first)
        #expect(found.count == 1, "\(found)")
        #expect(problem.code.rawValue == code)
        #expect(problem.location.line == place.line)
        #expect(problem.location.column == place.column)
        #expect((problem.severity == .warning) == (code == "unused-claim"))
    }

    @Test("Braces in code stay what they are") func code() async throws {
        let text = "Write `{{ maker.2025.untis }}`, and\n\n```\n{{ {{\n```\n"
        let (site, diagnostics) = try await SmallSite(["notes.md": text]).prepared()
        #expect(diagnostics.isEmpty)
        #expect(try site.html("notes/").contains("<code>{{ maker.2025.untis }}</code>"))
    }

    @Test("A small site has no problems") func none() async throws {
        #expect(try await SmallSite().problems.isEmpty)
    }
}
