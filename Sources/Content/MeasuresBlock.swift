public import Diagnostics

/// A ```` ```measures ```` block as it was written: a strip of key figures.
public struct MeasuresBlock: Hashable, Sendable {
    /// Where the block's first line of YAML stands.
    public var location: SourceLocation
    /// The figures, in order.
    public var items: [Item] = []

    /// One figure of the strip.
    public struct Item: Hashable, Sendable {
        /// What is printed: the inside of `{{ … }}`.
        public var expression: NumberExpression
        /// The words beside it; `nil` for the measure's own label.
        public var label: Located<String>?
    }

    init(at location: SourceLocation) { self.location = location }
}
