import Diagnostics
import Foundation
import Site

/// The line that closes a build: how many pages, what changed, and how long it took.
struct BuildSummary {
    /// The line, without its end.
    let text: String

    /// Sums up a report.
    init(_ report: BuildReport, _ duration: Duration) {
        guard report.isPublished else {
            text = Self.counted(report.diagnostics.errorCount, "error") + "; nothing was published"
            return
        }
        let seconds = String(format: "%.2f s", duration / .seconds(1))
        text =
            Self.counted(report.pages, "page") + "; "
            + Self.counted(report.written, "file") + " written, "
            + "\(report.unchanged) unchanged, \(report.removed) removed; \(seconds)"
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
