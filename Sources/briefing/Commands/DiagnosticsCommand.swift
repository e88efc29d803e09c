import ArgumentParser
import Site

/// `briefing help diagnostics`: what each code in brackets after a problem means.
struct DiagnosticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diagnostics",
        abstract: "What the code of each problem means.",
        discussion: DiagnosticCatalogue.meanings
            .map { code, meaning in "\(code)\n  \(meaning)" }.joined(separator: "\n"))

    func run() throws { throw CleanExit.helpRequest(self) }
}
