/// Names of files and folders that are made from words.
enum Slug {
    /// The bytes that a name may have; the least that file systems allow is 255.
    private static let limit = 100

    /// A name that no file system refuses for its length: a long one is cut, and told from others
    /// with the same beginning by a summary.
    static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > limit else { return slug }
        var fingerprint = Fingerprint()
        fingerprint.add(slug)
        var cut = slug
        while cut.utf8.count > limit - 9 { cut.removeLast() }
        // A single character may be made of very many scalars.
        return (cut.isEmpty ? "" : cut + "-") + fingerprint.hex.prefix(8)
    }
}
