import Diagnostics
import Foundation
import Testing

@Suite("DiagnosticRecord") struct DiagnosticRecordTests {
    private func json(_ diagnostic: Diagnostic) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(DiagnosticRecord(diagnostic))
        return String(decoding: data, as: UTF8.self)
    }

    @Test("A record has seven keys")
    func full() throws {
        let problem = Diagnostic(
            "unknown-company", .error, "unknown company xiaomo",
            at: SourceLocation(file: "data/deliveries.csv", line: 14, column: 9),
            suggestion: "xiaomi")
        #expect(
            try json(problem)
                == #"{"code":"unknown-company","column":9,"file":"data/deliveries.csv","line":14,"#
                + #""severity":"error","suggestion":"xiaomi","summary":"unknown company xiaomo"}"#)
    }

    @Test("What a problem lacks is null, not left out")
    func nulls() throws {
        let problem = Diagnostic(
            "empty-file", .warning, "empty file", at: SourceLocation(file: "a.md", column: 4))
        #expect(
            try json(problem)
                == #"{"code":"empty-file","column":null,"file":"a.md","line":null,"#
                + #""severity":"warning","suggestion":null,"summary":"empty file"}"#)
    }
}
