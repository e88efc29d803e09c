import Foundation
import Testing

@Suite("The reference of template values")
struct TemplateReferenceTests {
    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Sources/Site/Documentation.docc/TemplateValues.md")

    @Test("It says what templates are checked against; RECORD_SNAPSHOTS=1 writes it anew")
    func isInStep() throws {
        let written = TemplateReference().markdown
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(written.utf8).write(to: Self.page)
        }
        let stored = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(stored == written, "record it anew with RECORD_SNAPSHOTS=1")
    }
}
