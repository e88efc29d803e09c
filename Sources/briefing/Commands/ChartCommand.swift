import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing chart`.
struct ChartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Draw one chart as an SVG file.",
        discussion: "The file holds the YAML of a ```chart block.")

    @OptionGroup var site: SiteOptions

    @Argument(help: "The file with the chart, or - for standard input.")
    var file: String

    @Option(name: [.customShort("o"), .long], help: "The SVG file; without one, standard output.")
    var output: String?

    @Option(help: "The width of the drawing, 120 to 4,000.")
    var width = 640

    func run() async throws {
        let input = try Input.read(file)
        let options = site.buildOptions()
        let name = file == "-" ? "standard input" : file
        let width = width
        let (svg, diagnostics) = try await reportingDiskErrors {
            () async throws(DiskError) in
            try await ChartFile.draw(input, name: name, width: width, options)
        }
        DiagnosticsOutput(format: .line, source: ".").print(diagnostics)
        guard let svg, !diagnostics.hasErrors else { throw Outcome.contentErrors }
        guard let output else { return Terminal.answer(svg) }
        guard FileManager.default.createFile(atPath: output, contents: Data(svg)) else {
            Terminal.say("error: cannot write \(output)")
            throw Outcome.diskError
        }
    }
}
