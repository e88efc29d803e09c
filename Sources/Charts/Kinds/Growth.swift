/// Signed columns: changes against a base that is named.
public struct Growth: Hashable, Sendable {
    /// The changes; one whose base is missing or not positive is `unknown`.
    public var data: [Datum]
    /// What they are changes on, in a few words: `the same quarter a year before`.
    public var base: String

    /// Changes on a base.
    public init(_ data: [Datum], on base: String) {
        self.data = data
        self.base = base
    }
}
