import Foundation
import Testing

@Suite("The catalogue of diagnostics") struct CatalogueTests {
    /// The codes that the sources report, found where a `Diagnostic` is made.
    private static let reported = codes(
        in: swiftFiles(under: "Sources").filter { $0.path.contains("Problems") },
        #/Diagnostic\(\s*"(?<code>[a-z0-9-]+)"/#)

    /// The codes of the catalogue, in its order.
    private static let listed = codes(
        in: swiftFiles(under: "Sources").filter { $0.path.hasSuffix("/DiagnosticCatalogue.swift") },
        #/\n +"(?<code>[a-z0-9-]+)": "[A-Z][^"]+\."/#)

    /// Codes that are put together from a prefix and a word.
    private static let composed = [
        "unknown-basis", "unknown-front-matter-key", "unknown-key", "unknown-key-basis",
        "unknown-key-company", "unknown-key-measure", "unknown-key-model",
    ]

    private static func codes(
        in files: [SourceFile], _ pattern: Regex<(Substring, code: Substring)>
    ) -> [String] {
        files.flatMap { file in
            file.lines.joined(separator: "\n").matches(of: pattern).map { String($0.code) }
        }
    }

    @Test("Every code that is reported has its sentence, and no other has one")
    func complete() {
        #expect(Set(Self.listed) == Set(Self.reported + Self.composed))
    }

    @Test("Codes are in order, each once")
    func ordered() {
        #expect(Self.listed == Array(Set(Self.listed)).sorted())
    }
}
