import Foundation
import Testing

/// The program itself, run in a folder.
struct Program {
    /// What a run of the program gave.
    struct Run {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program beside this bundle of tests.
    static var url: URL {
        let bundle =
            CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var url = URL(fileURLWithPath: bundle)
        while url.path.contains(".xctest") { url.deleteLastPathComponent() }
        return url.appendingPathComponent("briefing")
    }

    /// Runs the program in a folder and waits for its end.
    static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> Run {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["NO_COLOR": "1"].merging(environment) { $1 }
        // Files, since a pipe that nobody reads meanwhile fills up.
        let room = FileManager.default.temporaryDirectory
            .appendingPathComponent("briefing-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: room, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: room) }
        let (output, errors) = (
            room.appendingPathComponent("output"), room.appendingPathComponent("errors")
        )
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}

extension Program.Run {
    /// What the program answered, without white space.
    var compactOutput: String { output.filter { !$0.isWhitespace } }
}
