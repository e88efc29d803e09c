import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `briefing render`.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Turn Markdown into an HTML fragment.")

    @Argument(help: "The file, or - for standard input.")
    var file = "-"

    @Flag(name: .customLong("commonmark"), help: "CommonMark and nothing else.")
    var commonMark = false

    @Flag(name: .customLong("unsafe-html"), help: "Let raw HTML through.")
    var unsafeHTML = false

    func run() async throws {
        let input = try Input.read(file)
        let name = file == "-" ? "standard input" : file
        let (html, diagnostics) = MarkdownFragment.render(
            input, name: name, commonMark: commonMark, unsafeHTML: unsafeHTML)
        DiagnosticsOutput(format: .line, source: ".").print(diagnostics)
        Terminal.answer(html)
        if diagnostics.hasErrors { throw Outcome.contentErrors }
    }
}

/// What a command reads: a file, or standard input.
enum Input {
    /// All bytes of a file, or of standard input for `-`.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: path) else {
            Terminal.say("error: cannot read \(path)")
            throw Outcome.diskError
        }
        return Array(data)
    }
}
