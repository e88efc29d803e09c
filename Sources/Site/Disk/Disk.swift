#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reading and writing through plain system calls, which cost half of what Foundation's do.
enum Disk {
    /// How many bytes of a file are read at once where it is read in parts.
    private static let partSize = 1 << 20

    /// All bytes of a regular file.
    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        let (file, size) = try openedForReading(path)
        defer { close(file) }
        return try read(size, of: file, path)
    }

    /// The bytes of a regular file, part by part.
    static func read(
        _ path: String, inParts take: ([UInt8]) throws(DiskError) -> Void
    ) throws(DiskError) {
        let (file, _) = try openedForReading(path)
        defer { close(file) }
        while true {
            let part = try read(partSize, of: file, path)
            if !part.isEmpty { try take(part) }
            if part.count < partSize { return }
        }
    }

    /// Opens a regular file for reading, and tells its size.
    private static func openedForReading(
        _ path: String
    ) throws(DiskError) -> (file: CInt, size: Int) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw DiskError("read", path, code: errno) }
        var status = stat()
        let isKnown = fstat(file, &status) == 0
        if isKnown, status.st_mode & S_IFMT == S_IFREG { return (file, Int(status.st_size)) }
        let code = errno
        close(file)
        throw isKnown
            ? DiskError("read", path, reason: "Not a regular file")
            : DiskError("read", path, code: code)
    }

    /// The next bytes of an open file, fewer only at its end.
    private static func read(
        _ size: Int, of file: CInt, _ path: String
    ) throws(DiskError) -> [UInt8] {
        var problem: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < buffer.count, let base = buffer.baseAddress {
                let read = Self.retrying {
                    Self.systemRead(file, base + count, buffer.count - count)
                }
                if read < 0 { problem = errno }
                if read <= 0 { break }
                count += read
            }
        }
        guard problem == 0 else { throw DiskError("read", path, code: problem) }
        return bytes
    }

    /// Writes a new file, or over an old one.
    static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        let file = try NewFile(path, opened: opened)
        try file.append(bytes)
        try file.finish()
    }

    /// Creates a folder and those above it, as far as they are missing.
    static func makeFolder(_ path: String) throws(DiskError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = parent(of: path) else {
            throw DiskError("create", path, code: errno)
        }
        try makeFolder(parent)
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw DiskError("create", path, code: errno) }
    }

    /// Renames a file or folder, over a file that has the name.
    static func move(_ path: String, to other: String) throws(DiskError) {
        if rename(path, other) != 0 { throw DiskError("write", other, code: errno) }
    }

    /// Removes a file, or an empty folder; one that is not there is fine.
    static func remove(_ path: String) throws(DiskError) {
        if unlink(path) == 0 || errno == ENOENT { return }
        if rmdir(path) == 0 || errno == ENOENT { return }
        throw DiskError("remove", path, code: errno)
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in folder: String) throws(DiskError) -> [String] {
        try entries(of: folder).map(\.name).sorted { $0.precedesByBytes($1) }
    }

    /// The names in a folder with what the system tells of each at once, in its order.
    static func entries(
        of folder: String
    ) throws(DiskError) -> [(name: String, type: Int)] {
        guard let stream = opendir(folder) else { throw DiskError("read", folder, code: errno) }
        defer { closedir(stream) }
        var entries: [(name: String, type: Int)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
        }
        return entries
    }

    /// The folder above; `nil` for a single name or the root.
    static func parent(of path: String) -> String? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex
        else { return nil }
        return String(path[..<slash])
    }

    /// Repeats a call that a signal interrupted.
    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
