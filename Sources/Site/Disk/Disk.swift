#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reading and writing through plain system calls, which cost half of what Foundation's do.
enum Disk {
    /// All bytes of a regular file.
    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw DiskError("read", path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw DiskError("read", path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DiskError("read", path, reason: "Not a regular file")
        }
        var problem: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
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
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        try write(bytes, to: path, opened: file)
    }

    /// Writes bytes to a file that was to be opened, and closes it.
    static func write(
        _ bytes: [UInt8], to path: @autoclosure () -> String, opened file: CInt
    ) throws(DiskError) {
        guard file >= 0 else { throw DiskError("write", path(), code: errno) }
        var problem: CInt = 0
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = Self.retrying {
                    Self.systemWrite(file, base + written, buffer.count - written)
                }
                guard count >= 0 else { problem = errno; break }
                written += count
            }
        }
        // Some file systems tell only at the end that the disk is full.
        if close(file) != 0, problem == 0 { problem = errno }
        guard problem == 0 else { throw DiskError("write", path(), code: problem) }
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
    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
