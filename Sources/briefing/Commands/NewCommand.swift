public import ArgumentParser
import Foundation
public import Site

/// `briefing new`.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a page.",
        discussion: "Such as: briefing new announcement 2026-05-28-first-quarter")

    @Option(name: [.customShort("s"), .long], help: "The folder of the site.")
    var source = "."

    @Argument(help: "announcement, impact, company or page.")
    var kind: NewPage.Kind

    @Argument(help: "The page's slug; of an announcement, with its date in front.")
    var slug: String

    func run() async throws {
        guard let page = NewPage(kind, slug: slug) else {
            throw ValidationError(NewPage.rule(kind))
        }
        let source = source
        let path = try await reportingDiskErrors { () async throws(DiskError) -> String in
            try page.write(into: source)
        }
        Terminal.answer(path)
    }
}

extension NewPage.Kind: ExpressibleByArgument {}
