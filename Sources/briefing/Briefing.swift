import ArgumentParser

/// The command line.
@main
struct Briefing: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefing",
        abstract: "Static briefing sites in which every number explains itself."
    )
}
