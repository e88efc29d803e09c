import Foundation

/// Where a command's words go: answers to standard output, everything else to standard error.
enum Terminal {
    /// Whether standard error is a terminal that shows colours.
    ///
    /// `NO_COLOR` counts when it is not empty, as https://no-color.org has it.
    static var hasColors: Bool {
        isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Whether standard error is a terminal on which a line can be rewritten.
    static var isTerminal: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Prints a line of the answer.
    static func answer(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Prints bytes of the answer as they are.
    static func answer(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// Prints a line that is no answer.
    static func say(_ text: String) { write(text + "\n", to: .standardError) }

    /// Prints text that is no answer, without ending the line.
    static func sayPart(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to handle: FileHandle) {
        handle.write(Data(text.utf8))
    }
}
