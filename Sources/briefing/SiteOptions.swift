import ArgumentParser
import Foundation
import Site

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
    @Option(name: [.customShort("s"), .long], help: "The folder of the site.")
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The day whose knowledge counts: a date, or the word today.", valueName: "date"))
    var asOf: AsOf?
}

extension AsOf: @retroactive ExpressibleByArgument {
    /// Reads a date or the word `today`; the clock is read here and nowhere else.
    public init?(argument: String) {
        self.init(argument == "today" ? Self.today() : argument)
    }

    private static func today() -> String {
        Date().ISO8601Format(.iso8601Date(timeZone: .current))
    }
}
