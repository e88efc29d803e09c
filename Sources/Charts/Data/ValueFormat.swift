/// What the numbers of a chart are, which decides how they are written.
public enum ValueFormat: Hashable, Sendable {
    /// Plain numbers, with as many decimals as the data have, six at most.
    case number
    /// Shares: 1.025 is written `102.5%`.
    case percent(places: Int)
    /// Differences of shares in percentage points: 0.021 is written `2.1 pp`.
    case points(places: Int)
}
