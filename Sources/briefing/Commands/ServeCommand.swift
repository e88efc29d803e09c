import ArgumentParser
import Foundation
import Site

/// `briefing serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while it is written.",
        discussion: """
            Builds into a temporary folder, watches content, data and templates, builds again what \
            changed, and reloads the open pages. A mistake is shown over the page, which stays as \
            it was until the mistake is mended. Control-C stops it.
            """)

    @OptionGroup var site: SiteOptions

    @Option(name: [.customShort("p"), .long], help: "The port, or else the next free one.")
    var port: UInt16 = 1313

    @Option(help: "The address to listen on; only this computer can reach the default one.")
    var host = "127.0.0.1"

    @Flag(help: "Open the front page in a browser.")
    var open = false

    @Flag(help: "Show drafts, and pages that are not published yet or no longer.")
    var drafts = false

    func validate() throws {
        guard port > 0 else { throw ValidationError("--port must be 1 or more.") }
        guard ServerAddress(host: host, port: port) != nil else {
            throw ValidationError("--host must be an address such as 127.0.0.1 or ::1.")
        }
    }

    func run() async throws {
        let address = try freeAddress()
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("briefing-\(UUID().uuidString)").path
        var options = site.buildOptions(destination: folder + "/site")
        options.baseURL = address.url
        options.drafts = drafts
        options.pictures = .unused
        let server = DevelopmentServer(options, at: address)
        let (source, opens) = (options.source, open)
        let serving = Task {
            try await server.run {
                Terminal.say("Serving \(source) at \(address.url) until Control-C")
                if opens { Browser.open(address.url) }
            }
        }
        let signals = Interruption.onStop { serving.cancel() }
        defer {
            signals.stop()
            try? FileManager.default.removeItem(atPath: folder)
        }
        do {
            try await serving.value
        } catch {
            guard !serving.isCancelled else { return }
            Terminal.say("error: cannot serve at \(address.url): \(error.localizedDescription)")
            throw Outcome.diskError
        }
    }

    /// The address asked for, or else the one with the next free port, with a word about it.
    private func freeAddress() throws -> ServerAddress {
        do {
            guard let asked = ServerAddress(host: host, port: port),
                let free = try asked.firstFree()
            else {
                Terminal.say("error: port \(port) and those after it are taken")
                throw Outcome.diskError
            }
            if free != asked { Terminal.say("Port \(port) is taken; \(free.port) is free") }
            return free
        } catch let exit as ExitCode {
            throw exit
        } catch {
            Terminal.say("error: cannot listen on \(host): \(error.localizedDescription)")
            throw Outcome.diskError
        }
    }
}
