import ArgumentParser
import Diagnostics
import Foundation
import Site

/// How problems are printed.
enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people: the line with a mark under the place.
    case text
    /// One line each, for editors.
    case line
    /// One object, for tools.
    case json
}

/// What `build` and `check` print of a report.
struct DiagnosticsOutput {
    var format: DiagnosticsFormat
    /// The site's folder, where excerpts are read from.
    var source: String

    /// Prints all problems, in the order of their places.
    func print(_ diagnostics: Diagnostics) {
        switch format {
        case .json: return
        case .line:
            let text = DiagnosticText()
            for diagnostic in diagnostics.sorted { Terminal.say(text.line(diagnostic)) }
        case .text:
            let text = DiagnosticText(isColored: Terminal.hasColors)
            for (_, block) in blocks(diagnostics, text) { Terminal.sayPart(block) }
        }
    }

    /// The errors and warnings as an open page shows them, in the order of their places; a note
    /// is no reason to cover a page.
    func problems(_ diagnostics: Diagnostics) -> [LiveState.Problem] {
        blocks(diagnostics, DiagnosticText()).filter { $0.0 != .note }.map { severity, block in
            LiveState.Problem(severity: severity.rawValue, text: block)
        }
    }

    /// Each problem with the line of the file that it is in.
    private func blocks(
        _ diagnostics: Diagnostics, _ text: DiagnosticText
    ) -> [(Severity, String)] {
        var files: [String: [Substring]] = [:]
        return diagnostics.sorted.map { diagnostic in
            let excerpt = line(of: diagnostic.location, &files)
            return (diagnostic.severity, text.block(diagnostic, sourceLine: excerpt))
        }
    }

    private func line(
        of location: SourceLocation, _ files: inout [String: [Substring]]
    ) -> String? {
        guard location.line > 0 else { return nil }
        if files[location.file] == nil {
            let path = source + "/" + location.file
            let text = FileManager.default.contents(atPath: path)
                .map { String(decoding: $0, as: UTF8.self) }
            files[location.file] =
                text?.split(omittingEmptySubsequences: false) { $0.isNewline } ?? []
        }
        let lines = files[location.file] ?? []
        return location.line <= lines.count ? String(lines[location.line - 1]) : nil
    }
}

/// The report of a build or check as one object.
struct ReportRecord: Encodable {
    var pages, written, unchanged, removed: Int
    var seconds: Double
    var diagnostics: [DiagnosticRecord]

    /// Takes a report and how long it took.
    init(_ report: BuildReport, seconds: Double) {
        pages = report.pages
        written = report.isPublished ? report.written : 0
        unchanged = report.unchanged
        removed = report.removed
        self.seconds = (seconds * 1000).rounded() / 1000
        diagnostics = report.diagnostics.sorted.map { DiagnosticRecord($0) }
    }
}
