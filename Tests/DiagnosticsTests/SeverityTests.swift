import Diagnostics
import Testing

@Suite("Severity") struct SeverityTests {
    @Test("Severities are printed by these words")
    func words() {
        #expect(Severity.allCases.map(\.rawValue) == ["error", "warning", "note"])
    }
}
