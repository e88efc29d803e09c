import Diagnostics
import Seeded
import Testing

@Suite("DiagnosticText") struct DiagnosticTextTests {
    private let problem = Diagnostic(
        "unknown-company", .error, "unknown company xiaomo",
        at: SourceLocation(file: "data/deliveries.csv", line: 14, column: 9),
        suggestion: "did you mean 'xiaomi'?")

    @Test("A line names place, severity, summary, code and suggestion")
    func line() {
        #expect(
            DiagnosticText().line(problem)
                == "data/deliveries.csv:14:9: error: unknown company xiaomo [unknown-company]"
                + " (did you mean 'xiaomi'?)")
    }

    @Test("A line leaves out what is not known")
    func shortLine() {
        let problem = Diagnostic(
            "no-sources", .warning, "no sources", at: SourceLocation(file: "data/sources.csv"))
        #expect(
            DiagnosticText().line(problem) == "data/sources.csv: warning: no sources [no-sources]")
    }

    @Test("A block shows the line of the file with a caret and the suggestion")
    func block() {
        #expect(
            DiagnosticText().block(problem, sourceLine: "2025-03,xiaomo,29000")
                == """
                data/deliveries.csv:14:9: error: unknown company xiaomo [unknown-company]
                   14 | 2025-03,xiaomo,29000
                      |         ^ did you mean 'xiaomi'?

                """)
    }

    @Test("The caret stands below the character it means, behind wide ones and tabs")
    func alignment() {
        var problem = problem
        problem.suggestion = nil
        problem.location.column = 5
        #expect(
            DiagnosticText().block(problem, sourceLine: "小米\t,x").hasSuffix(
                """
                   14 | 小米    ,x
                      |         \u{20}^

                """))
    }

    @Test("Without the line's text the suggestion has a line of its own")
    func withoutExcerpt() {
        #expect(
            DiagnosticText().block(problem)
                == """
                data/deliveries.csv:14:9: error: unknown company xiaomo [unknown-company]
                  did you mean 'xiaomi'?

                """)
    }

    @Test("Without a column the line stands alone, without a place in it no excerpt is shown")
    func wholeLineAndFile() {
        var problem = problem
        problem.suggestion = nil
        problem.location.column = 0
        #expect(
            DiagnosticText().block(problem, sourceLine: "abc")
                == """
                data/deliveries.csv:14: error: unknown company xiaomo [unknown-company]
                   14 | abc

                """)
        problem.location.line = 0
        #expect(
            DiagnosticText().block(problem, sourceLine: "abc")
                == "data/deliveries.csv: error: unknown company xiaomo [unknown-company]\n")
    }

    @Test("Notes follow with their places")
    func notes() {
        var problem = problem
        problem.suggestion = nil
        problem.notes = [
            Diagnostic.Note("first defined here", at: SourceLocation(file: "a.yaml", line: 2)),
            Diagnostic.Note("companies are listed in data/companies.yaml"),
        ]
        #expect(
            DiagnosticText().block(problem)
                == """
                data/deliveries.csv:14:9: error: unknown company xiaomo [unknown-company]
                  a.yaml:2: note: first defined here
                  note: companies are listed in data/companies.yaml

                """)
    }

    @Test(
        "Colours mark the severity and the caret",
        arguments: [(Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;36")])
    func colors(severity: Severity, style: String) {
        var problem = problem
        problem.severity = severity
        let text = DiagnosticText(isColored: true).block(problem, sourceLine: "2025-03,xiaomo")
        #expect(text.contains(" \u{1B}[\(style)m\(severity.rawValue)\u{1B}[0m: unknown"))
        #expect(text.contains(" \u{1B}[1;32m^\u{1B}[0m did"))
    }

    @Test("A long line is cut to fit the width", arguments: [Int.min, 40, 60, 100])
    func width(_ width: Int) {
        var problem = problem
        problem.location.column = 500
        let line = String(repeating: "x", count: 1000)
        let lines = DiagnosticText(width: width).block(problem, sourceLine: line)
            .split(separator: "\n")
        #expect(lines[1].count == max(width, 40))
        #expect(lines[1].hasSuffix("x…"))
    }

    @Test("No text from a file steers the terminal or breaks the line", arguments: 0..<100)
    func controls(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func noise() -> String {
            String(
                (0..<20).compactMap { _ in
                    Unicode.Scalar(UInt32.random(in: 0...0xFF, using: &random)).map(Character.init)
                })
        }
        let problem = Diagnostic(
            "noise", .error, noise(), at: SourceLocation(file: noise(), line: 1, column: 3),
            notes: [.init(noise(), at: SourceLocation(file: noise()))], suggestion: noise())
        let isSafe = { (text: String) in
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        }
        #expect(isSafe(DiagnosticText().line(problem)), "seed \(seed)")
        let block = DiagnosticText().block(problem, sourceLine: noise())
        #expect(isSafe(block.filter { $0 != "\n" }), "seed \(seed)")
        #expect(block.count { $0 == "\n" } == 4, "seed \(seed)")
    }
}
