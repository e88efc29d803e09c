public import ArgumentParser
import Foundation
public import Site

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
    @Option(name: [.customShort("s"), .long], help: "The folder of the site.")
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The day whose knowledge counts: a date, or the word today.", valueName: "date"))
    var asOf: AsOf?

    /// What to build, with these options.
    func buildOptions(destination: String = "public", jobs: Int? = nil) -> BuildOptions {
        var options = BuildOptions(
            source: source, destination: destination,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        options.asOf = asOf
        options.program = Self.program
        options.pictures = Self.pictureDrawing
        return options
    }
}

extension SiteOptions {
    /// The file of this program.
    private static var program: String? {
        #if os(Linux)
            // To look for a bundle would take as long as to read a thousand pages.
            "/proc/self/exe"
        #else
            Bundle.main.executablePath
        #endif
    }

    /// The program that draws pictures, as the system finds programs.
    private static var pictureDrawing: PictureDrawing {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        let files = folders.map { "\($0)/\(PictureDrawing.programName)" }
        return files.first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { .program($0) } ?? .missing
    }
}

extension AsOf: ExpressibleByArgument {
    /// Reads a date or the word `today`; the clock is read here and nowhere else.
    public init?(argument: String) {
        let today = Date.now.ISO8601Format(.iso8601Date(timeZone: .current))
        self.init(argument == "today" ? today : argument)
    }
}
