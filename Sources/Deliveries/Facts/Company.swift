/// A company that delivers and promises.
public struct Company: Hashable, Sendable {
    /// How many companies a peer group may have: each is compared with each other one.
    public static let peerLimit = 200

    /// Its name in keys and addresses: lower-case letters, digits and hyphens.
    public var slug: String
    /// Its name as readers know it.
    public var name: String
    /// The name of the group within which its share and rank are taken, if any.
    public var peerGroup: String?

    /// Names a company.
    public init(slug: String, name: String, peerGroup: String? = nil) {
        self.slug = slug
        self.name = name
        self.peerGroup = peerGroup
    }
}
