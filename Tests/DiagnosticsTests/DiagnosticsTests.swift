import Diagnostics
import Seeded
import Testing

@Suite("Diagnostics") struct DiagnosticsTests {
    private func problem(
        _ code: Diagnostic.Code = "bad-cell", _ severity: Severity = .error, file: String = "a.csv",
        line: Int = 1, column: Int = 1, _ summary: String = "bad cell"
    ) -> Diagnostic {
        Diagnostic(
            code, severity, summary, at: SourceLocation(file: file, line: line, column: column))
    }

    private func collected(_ problems: some Sequence<Diagnostic>) -> Diagnostics {
        problems.reduce(into: Diagnostics()) { $0.report($1) }
    }

    @Test("Nothing found is empty and has no errors")
    func none() {
        let diagnostics = Diagnostics()
        #expect(diagnostics.isEmpty)
        #expect(!diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 0)
        #expect(diagnostics.sorted.isEmpty)
    }

    @Test("Warnings and notes are no errors")
    func severities() {
        var diagnostics = collected([problem("a", .warning), problem("b", .note)])
        #expect(!diagnostics.isEmpty)
        #expect(!diagnostics.hasErrors)
        diagnostics.report(problem("c", .error))
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 1)
    }

    @Test("All problems stay in the order of finding")
    func order() {
        let problems = [problem(line: 9), problem(line: 2), problem(file: "b.csv")]
        #expect(collected(problems).all == problems)
    }

    @Test("Of one code in one file the first hundred are kept, and all errors counted")
    func limit() {
        let diagnostics = collected((1...250).map { problem(line: $0) })
        #expect(diagnostics.all.map(\.location.line) == Array(1...100))
        #expect(diagnostics.errorCount == 250)
    }

    @Test("Exactly a hundred leave out none")
    func atLimit() {
        let diagnostics = collected((1...100).map { problem(line: $0) })
        #expect(diagnostics.sorted.count == 100)
        #expect(diagnostics.sorted.allSatisfy { $0.severity == .error })
    }

    @Test("Each code and each file has a limit of its own")
    func groups() {
        let diagnostics = collected(
            (1...101).flatMap { line in
                [
                    problem("a", line: line), problem("b", line: line),
                    problem("a", file: "b.csv", line: line),
                ]
            })
        #expect(diagnostics.all.count == 300)
        #expect(diagnostics.sorted.count == 303)
    }

    @Test("Sorted is by file, line, column, code and summary")
    func sorted() {
        let expected = [
            problem(line: 0, column: 0), problem(line: 2, column: 3), problem(line: 2, column: 10),
            problem("late-code", line: 2, column: 10, "a"),
            problem("late-code", line: 2, column: 10, "b"), problem(line: 10),
            problem(file: "b.csv", line: 1),
        ]
        #expect(collected(expected.reversed()).sorted == expected)
    }

    @Test("A count of those left out stands after all problems of its file")
    func leftOut() throws {
        let many = (1...103).map { problem("zz-many", .warning, line: $0) }
        let others = [problem("aa-other", line: .max), problem(file: "b.csv")]
        let sorted = collected(many + others).sorted
        #expect(sorted.map(\.code.rawValue).suffix(3) == ["aa-other", "zz-many", "bad-cell"])
        let note = sorted[101]
        #expect(note.severity == .note)
        #expect(note.summary == "103 problems of this kind in the file, the first 100 shown")
        #expect(note.location == SourceLocation(file: "a.csv"))
        #expect(sorted[100].location.line == .max)
    }

    @Test("Merging equals reporting one after the other", arguments: 0..<50 as Range<UInt64>)
    func merge(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let problems = (0..<600).map { line in
            problem(
                Bool.random(using: &random) ? "a" : "b",
                Bool.random(using: &random) ? .error : .note,
                file: Bool.random(using: &random) ? "a.csv" : "b.csv", line: line)
        }
        let cuts = [
            0, Int.random(in: 0...300, using: &random), Int.random(in: 300...600, using: &random),
            600,
        ]
        var merged = Diagnostics()
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            merged.merge(collected(problems[start..<end]))
        }
        #expect(merged == collected(problems), "seed \(seed)")
        #expect(merged.sorted == collected(problems).sorted, "seed \(seed)")
    }
}
