import Site

/// A line on a terminal that tells how far a long build has come, and is gone when it ends.
///
/// It shows on a terminal only, never in a log, and only once a build takes longer than half a
/// second.
struct ProgressLine {
    private let isShown: Bool
    private var nextTime: ContinuousClock.Instant
    private var isWritten = false

    /// How long a build may take in silence, and how often the line is written anew.
    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)

    /// Starts waiting; `isShown` lets the line show at all.
    init(isShown: Bool) {
        self.isShown = isShown && Terminal.isTerminal
        nextTime = .now + Self.patience
    }

    /// Tells of a step.
    mutating func show(_ progress: BuildProgress) {
        guard isShown, ContinuousClock.now >= nextTime else { return }
        nextTime = .now + Self.interval
        isWritten = true
        Terminal.sayPart("\r\u{1B}[K" + Self.words(progress))
    }

    /// Takes the line away.
    mutating func end() {
        guard isWritten else { return }
        isWritten = false
        Terminal.sayPart("\r\u{1B}[K")
    }

    /// What a step is called.
    static func words(_ progress: BuildProgress) -> String {
        switch progress {
        case .reading: "Reading the files…"
        case .planning: "Measuring and planning…"
        case .drawing(let done, let count): "Drawing pages: \(done) of \(count)"
        }
    }
}
