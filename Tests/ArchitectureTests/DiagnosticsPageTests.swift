import Foundation
import Testing

/// The page of the documentation that tells of every code.
private let page = packageFolder.appending(
    path: "Sources/Site/Documentation.docc/Diagnostics.md")

/// The codes that the sources report: the first argument of a `Diagnostic(…)`, and every name of the
/// same form in a file that handles codes as values.
private func reportedCodes() throws -> Set<String> {
    let argument = try Regex(#"Diagnostic\(\s*"([a-z0-9-]+)""#, as: (Substring, Substring).self)
    let value = try Regex(#""([a-z]+(?:-[a-z]+)+)""#, as: (Substring, Substring).self)
    return swiftFiles(under: "Sources").reduce(into: []) { codes, file in
        let text = file.lines.joined(separator: "\n")
        codes.formUnion(text.matches(of: argument).map { String($0.1) })
        if text.contains("Diagnostic.Code") {
            codes.formUnion(text.matches(of: value).map { String($0.1) })
        }
    }
}

@Suite("The page of diagnostics") struct DiagnosticsPageTests {
    @Test("It tells of every code that is reported, and of no other")
    func isInStep() throws {
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
        let told = lines.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        #expect(Set(told).count == told.count)
        let reported = try reportedCodes()
        #expect(reported.count > 50)
        #expect(reported.subtracting(told).sorted() == [])
        #expect(Set(told).subtracting(reported).sorted() == [])
    }
}
