/// How much a stated figure claims.
public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// The figure itself.
    case exact
    /// The figure or more, as in "over 40,000".
    case atLeast = "at_least"
    /// A rounded or estimated figure, which proves nothing.
    case about
}
