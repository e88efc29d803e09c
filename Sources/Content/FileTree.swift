/// The files of a site as a value: bytes by path, so that a test writes a site as a literal.
///
/// ```swift
/// let tree: FileTree = ["content/about.md": "About us", "templates/page.mustache": "{{{body}}}"]
/// ```
public struct FileTree: Hashable, Sendable {
    private var files: [String: [UInt8]] = [:]

    /// Starts without files.
    public init() {}

    /// All paths, relative to the site's folder with `/` between the parts, in ascending order.
    public var paths: [String] { files.keys.sorted() }

    /// How many files there are.
    public var count: Int { files.count }

    /// The bytes of a file; `nil` when there is none.
    ///
    /// Setting `nil` removes it.
    public subscript(path: String) -> [UInt8]? {
        get { files[path] }
        set { files[path] = newValue }
    }

    /// Adds a file and says whether it could: a path of the same characters, in whatever Unicode
    /// normal form, stands only once, and the first one stays.
    public mutating func insert(_ bytes: [UInt8], at path: String) -> Bool {
        guard files[path] == nil else { return false }
        files[path] = bytes
        return true
    }

    /// The paths that begin with a folder's path, in ascending order.
    public func paths(under folder: String) -> [String] {
        files.keys.filter { $0.utf8.starts(with: (folder + "/").utf8) }.sorted()
    }
}

extension FileTree: ExpressibleByDictionaryLiteral {
    /// Texts by path; of two texts for one path the first stays.
    public init(dictionaryLiteral elements: (String, String)...) {
        files = Dictionary(elements.map { ($0, Array($1.utf8)) }) { first, _ in first }
    }
}
