import ArgumentParser

/// How a command ends, besides well.
enum Outcome {
    /// The content has errors.
    static let contentErrors = ExitCode(1)
    /// Something could not be read or written.
    static let diskError = ExitCode(2)
}
