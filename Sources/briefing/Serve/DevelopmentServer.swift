import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import Site

/// Builds a site, serves it, and does so again whenever its files change.
struct DevelopmentServer {
    private let options: BuildOptions
    private let address: ServerAddress
    private let site: LiveSite

    /// Serves the destination of `options` at an address.
    init(_ options: BuildOptions, at address: ServerAddress) {
        self.options = options
        self.address = address
        site = LiveSite(ServedFolder(path: options.destination))
    }

    /// Builds and serves until the task is cancelled; `whenServing` is called after the first build.
    ///
    /// - Throws: when the address cannot be had.
    func run(whenServing: @escaping @Sendable () -> Void) async throws {
        let server = HTTPServer(
            address: try address.socketAddress, logger: .disabled,
            handler: RequestHandler(site: site, address: address))
        let serving = Task { try await server.run() }
        let others = [
            Task { await buildAlways(whenServing) },
            Task { await beat() },
        ]
        let outcome = await withTaskCancellationHandler {
            await serving.result
        } onCancel: {
            serving.cancel()
        }
        for task in others { task.cancel() }
        // A build under way still writes into the folder.
        for task in others { await task.value }
        try outcome.get()
    }

    /// Builds, and builds again after each change.
    private func buildAlways(_ whenServing: () -> Void) async {
        var isFirst = true
        await SourceWatcher(folder: options.source).onChange {
            if !isFirst { await drawOpenPages() }
            await build()
            if isFirst { whenServing() }
            isFirst = false
        }
    }

    /// Shows the pages that somebody looks at before all others are built.
    private func drawOpenPages() async {
        let pages = try? await SiteBuilder.pages(await site.openFiles, options)
        if let pages, !pages.isEmpty { await site.show(early: pages) }
    }

    /// Builds, and tells the terminal and every open page how it went.
    private func build() async {
        let start = ContinuousClock.now
        let output = DiagnosticsOutput(format: .text, source: options.source)
        do throws(DiskError) {
            let report = try await SiteBuilder.build(options)
            await site.show(output.problems(report.diagnostics))
            output.print(report.diagnostics)
            Terminal.say(BuildSummary(report, ContinuousClock.now - start).text)
        } catch {
            await site.show([.init(severity: "error", text: "error: \(error)")])
            Terminal.say("error: \(error)")
        }
    }

    private func beat() async {
        while (try? await Task.sleep(for: .seconds(10))) != nil { await site.beat() }
    }
}
