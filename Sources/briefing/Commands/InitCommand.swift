import ArgumentParser
import Foundation
import Site

/// `briefing init`.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start a site that builds.")

    @Argument(help: "The folder of the new site; it must be empty, or not there yet.")
    var folder: String

    func run() async throws {
        let folder = folder
        let files = try await reportingDiskErrors { () async throws(DiskError) -> [String] in
            try NewSite.write(into: folder)
        }
        for file in files { Terminal.answer(file) }
        Terminal.say("Build it: briefing build -s \(folder)")
    }
}
