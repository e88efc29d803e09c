import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check all that building checks, writing nothing.")

    @OptionGroup var site: SiteOptions

    @Flag(help: "Check drafts, and pages that are not published yet or no longer.")
    var drafts = false

    @Flag(help: "Also ask whether the pages of other sites that are linked to are there.")
    var external = false

    @Option(help: "How problems are printed: text, line or json.")
    var format = DiagnosticsFormat.text

    func run() async throws {
        var options = site.buildOptions()
        options.drafts = drafts
        let start = ContinuousClock.now
        let report = try await reportingDiskErrors { () async throws(DiskError) -> BuildReport in
            guard external else { return try await SiteBuilder.check(options) }
            let client = LinkClient(cache: LinkCache())
            let report = try await SiteBuilder.check(options) { await client.answer(for: $0) }
            await client.save()
            return report
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        DiagnosticsOutput(format: format, source: site.source).print(report.diagnostics)
        if format == .json {
            Terminal.answer(JSONText.bytes(ReportRecord(report, seconds: seconds)))
        }
        if report.diagnostics.hasErrors { throw Outcome.contentErrors }
    }
}
