import ArgumentParser
import Diagnostics
import Site

/// `briefing build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site into a folder to publish.",
        discussion: """
            The output changes in one step, and only when there is no error. Exit status: 0 done, \
            1 errors in the content, 2 could not read or write, 64 wrong arguments.
            """)

    @OptionGroup var site: SiteOptions

    @Option(name: [.customShort("d"), .long], help: "The folder to publish.")
    var destination = "public"

    @Option(
        name: [.customShort("b"), .customLong("base-url"), .customLong("baseURL")],
        help: ArgumentHelp("The address of the published site.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Show drafts, and pages that are not published yet or no longer.")
    var drafts = false

    @Flag(help: "Draw every page, whatever the last build left.")
    var clean = false

    @Flag(help: "Write into a folder that no build made.")
    var force = false

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Flag(help: "Tell for each file that was written why.")
    var why = false

    @Flag(name: [.customShort("q"), .long], help: "Print problems only.")
    var quiet = false

    @Option(help: ArgumentHelp("How many pages are drawn at a time.", valueName: "n"))
    var jobs: Int?

    @Option(help: "How problems are printed: text, line or json.")
    var format = DiagnosticsFormat.text

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    }

    func run() async throws {
        var options = site.buildOptions(destination: destination, jobs: jobs)
        options.baseURL = baseURL
        options.drafts = drafts
        options.clean = clean
        options.force = force
        options.strict = strict
        let start = ContinuousClock.now
        let showsProgress = !quiet && format == .text
        let report = try await reportingDiskErrors { () async throws(DiskError) -> BuildReport in
            var line = ProgressLine(isShown: showsProgress)
            defer { line.end() }
            return try await SiteBuilder.build(options) {
                line.show($0)
            } atEnd: { report in
                guard report.isPublished else { return }
                line.end()
                tell(report, ContinuousClock.now - start)
                Self.exit()
            }
        }
        tell(report, ContinuousClock.now - start)
        if !report.isPublished { throw Outcome.contentErrors }
    }

    private func tell(_ report: BuildReport, _ duration: Duration) {
        DiagnosticsOutput(format: format, source: site.source).print(report.diagnostics)
        if format == .json {
            let record = ReportRecord(report, seconds: duration / .seconds(1))
            Terminal.answer(JSONText.bytes(record))
        }
        if why {
            for change in report.changes { Terminal.say("\(change.path): \(change.reason)") }
        }
        if !quiet, format != .json || !report.isPublished {
            Terminal.say(BuildSummary(report, duration).text)
        }
    }
}

/// Runs a body, and ends the program with a message when the disk refuses.
func reportingDiskErrors<Value>(
    _ body: () async throws(DiskError) -> Value
) async throws -> Value {
    do throws(DiskError) {
        return try await body()
    } catch {
        Terminal.say("error: \(error)")
        throw Outcome.diskError
    }
}
