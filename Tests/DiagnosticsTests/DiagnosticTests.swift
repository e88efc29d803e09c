import Diagnostics
import Testing

@Suite("Diagnostic") struct DiagnosticTests {
    @Test("A problem has no notes and no suggestion unless they are given")
    func defaults() {
        let place = SourceLocation(file: "a.md", line: 3, column: 4)
        let problem = Diagnostic("dead-link", .error, "nothing at /x/", at: place)
        #expect(problem.notes.isEmpty)
        #expect(problem.suggestion == nil)
        #expect(problem.code == Diagnostic.Code(rawValue: "dead-link"))
        #expect(problem.location == place)
    }

    @Test("A note need not have a place")
    func note() {
        #expect(Diagnostic.Note("see the list").location == nil)
    }
}
