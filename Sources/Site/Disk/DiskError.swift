#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system refused to read or write something.
public struct DiskError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried, as a verb: `read`, `write`, `create`.
    public var operation: String
    /// The file or folder.
    public var path: String
    /// Why not, in words.
    public var reason: String

    /// Describes a refusal in words of its own.
    public init(_ operation: String, _ path: String, reason: String) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// Describes a refusal by the system's own number for it.
    init(_ operation: String, _ path: String, code: CInt) {
        self.init(operation, path, reason: String(cString: strerror(code)))
    }

    /// `cannot write public/index.html: No space left on device`.
    public var description: String { "cannot \(operation) \(path): \(reason)" }
}
