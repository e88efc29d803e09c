import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing changes`.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "List what moved on each publication day, and why.")

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Leave out what changed up to this day.", valueName: "date"))
    var since: AsOf?

    @Option(help: ArgumentHelp("Leave out what changed after this day.", valueName: "date"))
    var until: AsOf?

    @Option(help: "How the changes are printed: text or json.")
    var format = ExplainCommand.Format.text

    func run() async throws {
        let options = site.buildOptions()
        let answer = try await reportingDiskErrors { () async throws(DiskError) -> LedgerAnswer in
            try await LedgerAnswer(options)
        }
        DiagnosticsOutput(format: .text, source: site.source).print(answer.diagnostics)
        if answer.diagnostics.hasErrors { throw Outcome.contentErrors }
        switch format {
        case .text: Terminal.answer(answer.changes(since: since, until: until))
        case .json: Terminal.answer(answer.changesJSON(since: since, until: until))
        }
    }
}
