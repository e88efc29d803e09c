/// Who counts what; figures of two bases never meet in one number.
public struct Basis: Hashable, Sendable {
    /// Its name in keys: lower-case letters, digits and hyphens.
    public var slug: String
    /// What readers see.
    public var label: String

    /// Names a basis.
    public init(slug: String, label: String) {
        self.slug = slug
        self.label = label
    }
}
