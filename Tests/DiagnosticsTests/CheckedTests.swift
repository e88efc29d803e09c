import Diagnostics
import Testing

@Suite("Checked") struct CheckedTests {
    private struct Interruption: Error {}

    @Test("A checked value carries what was found while making it")
    func body() {
        let problem = Diagnostic("odd", .warning, "odd", at: SourceLocation(file: "a.md"))
        let checked = Checked { diagnostics in
            diagnostics.report(problem)
            return 42
        }
        #expect(checked.value == 42)
        #expect(checked.diagnostics.all == [problem])
    }

    @Test("An error of the body passes through")
    func interruption() {
        #expect(throws: Interruption.self) {
            try Checked { _ in throw Interruption() } as Checked<Int>
        }
    }

    @Test("A value and its problems can be joined")
    func join() {
        let checked = Checked("x", Diagnostics())
        #expect(checked.value == "x")
        #expect(checked.diagnostics.isEmpty)
    }
}
