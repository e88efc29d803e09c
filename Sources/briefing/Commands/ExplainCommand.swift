import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Derive a number, down to its records.",
        discussion: "Such as: briefing explain xiaomi.2025.attainment --as-of 2025-11-18")

    /// How the derivation is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var site: SiteOptions

    @Argument(help: "The key of the number.")
    var key: String

    @Option(help: "How the derivation is printed: text or json.")
    var format = Format.text

    func run() async throws {
        let options = site.buildOptions()
        var answer = try await reportingDiskErrors { () async throws(DiskError) -> LedgerAnswer in
            try await LedgerAnswer(options)
        }
        let text = format == .text ? answer.explanation(key) : nil
        let json = format == .json ? answer.explanationJSON(key) : nil
        DiagnosticsOutput(format: .text, source: site.source).print(answer.diagnostics)
        if answer.diagnostics.hasErrors { throw Outcome.contentErrors }
        if let text { Terminal.answer(text) }
        if let json { Terminal.answer(json) }
    }
}
