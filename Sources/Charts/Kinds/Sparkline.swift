/// A line the size of a word, its last point marked.
public struct Sparkline: Hashable, Sendable {
    /// The numbers, put in order of their positions.
    public var data: [Datum]

    /// A series.
    public init(_ data: [Datum]) { self.data = data }
}
