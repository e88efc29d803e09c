import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing metrics`.
struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "List measures, as of a day.",
        discussion: "Such as: briefing metrics 'xiaomi.2025.*' --as-of 2025-11-18")

    /// How the measures are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

    @OptionGroup var site: SiteOptions

    @Argument(help: "Keys, with * for anything; without one, all of the running year.")
    var pattern: String?

    @Option(help: "How the measures are printed: table, csv or json.")
    var format = Format.table

    func run() async throws {
        let options = site.buildOptions()
        let answer = try await reportingDiskErrors { () async throws(DiskError) -> LedgerAnswer in
            try await LedgerAnswer(options)
        }
        DiagnosticsOutput(format: .text, source: site.source).print(answer.diagnostics)
        if answer.diagnostics.hasErrors { throw Outcome.contentErrors }
        switch format {
        case .table: Terminal.answer(answer.table(pattern))
        case .csv: Terminal.answer(Array(answer.csv(pattern).utf8))
        case .json: Terminal.answer(answer.json(pattern))
        }
    }
}
