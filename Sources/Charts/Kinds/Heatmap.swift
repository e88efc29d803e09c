/// Months by years: a row for each year, the number printed in every cell.
public struct Heatmap: Hashable, Sendable {
    /// The months; other periods are an error.
    public var data: [Datum]

    /// Months in any order.
    public init(_ data: [Datum]) { self.data = data }
}
