/// How much a problem matters.
public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing is published.
    case error
    /// The output is affected: look.
    case warning
    /// Worth knowing.
    case note
}
