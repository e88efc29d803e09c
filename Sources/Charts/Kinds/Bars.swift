/// Columns over periods or names, from a zero baseline, one number each.
public struct Bars: Hashable, Sendable {
    /// Which columns stand out; the others are muted.
    public enum Emphasis: Hashable, Sendable {
        /// All alike.
        case all
        /// The last one with a known value.
        case latest
    }

    /// The columns; periods are put in order, names keep theirs.
    public var data: [Datum]
    /// Which columns stand out.
    public var emphasis: Emphasis

    /// Columns in the order of time.
    public init(_ data: [Datum], emphasis: Emphasis = .all) {
        self.data = data
        self.emphasis = emphasis
    }
}
