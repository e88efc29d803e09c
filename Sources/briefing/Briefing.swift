import ArgumentParser

/// The command line: what was typed, turned into a call of `Site`, and its answer printed.
@main
struct Briefing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefing",
        abstract: "Static briefing sites in which every number explains itself.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, MetricsCommand.self,
            ExplainCommand.self, ChangesCommand.self, ChartCommand.self, RenderCommand.self,
            NewCommand.self, InitCommand.self, DiagnosticsCommand.self,
        ]
    )
}
