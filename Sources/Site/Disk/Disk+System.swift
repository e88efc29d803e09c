#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// What a path names, without following a symbolic link.
    struct Status: Hashable, Sendable {
        /// The kinds of thing that a path can name.
        enum Kind: Hashable, Sendable { case file, folder, link, other }

        var kind: Kind
        var size: Int
        var inode: UInt64
        /// When the bytes last changed, in nanoseconds of the file system's clock.
        var modified: Int
        /// When the bytes or anything else about the file last changed.
        var changed: Int

        /// A summary that is another one whenever the file has been written or replaced.
        var fingerprint: Fingerprint {
            var fingerprint = Fingerprint()
            for value in [size, Int(truncatingIfNeeded: inode), modified, changed] {
                fingerprint.add(value)
            }
            return fingerprint
        }
    }

    /// What a path names; `nil` when nothing is there.
    static func status(of path: String) -> Status? {
        var status = stat()
        return lstat(path, &status) == 0 ? Status(status) : nil
    }

    /// The absolute path without symbolic links and dots; `nil` when there is no such file.
    static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// Exchanges two paths in one step, so that a reader sees all of one or all of the other.
    ///
    /// `renameat2` on Linux, `renamex_np` on macOS. Where the file system knows neither, three
    /// renames do it, with a moment in which the second path is missing.
    static func exchange(_ path: String, _ other: String) throws(DiskError) {
        if systemExchange(path, other) == 0 { return }
        guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
            throw DiskError("write", other, code: errno)
        }
        let aside = path + ".swap"
        try move(other, to: aside)
        try move(path, to: other)
        try move(aside, to: path)
    }

    /// A lock that is held until it is released or the program ends.
    struct Lock {
        fileprivate let file: CInt

        /// Lets others have it.
        func release() { close(file) }
    }

    /// Takes the lock that a file stands for; `nil` when somebody else has it.
    static func lock(_ path: String) throws(DiskError) -> Lock? {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw DiskError("write", path, code: errno) }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { return Lock(file: file) }
        close(file)
        return nil
    }

    // The names of these calls are those of functions above.
    static func systemRead(_ file: CInt, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
        systemCallRead(file, bytes, count)
    }

    static func systemWrite(_ file: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        systemCallWrite(file, bytes, count)
    }

    private static func systemExchange(_ path: String, _ other: String) -> CInt {
        #if canImport(Glibc)
            // Glibc's header shows `renameat2` and its flag only to programs that define
            // _GNU_SOURCE, which a Swift module cannot.
            typealias Rename =
                @convention(c) (
                    CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
                )
                -> CInt
            guard let symbol = dlsym(nil, "renameat2") else {
                errno = ENOSYS
                return -1
            }
            let exchangeFlag: CUnsignedInt = 2
            return unsafeBitCast(symbol, to: Rename.self)(
                AT_FDCWD, path, AT_FDCWD, other, exchangeFlag)
        #else
            return renamex_np(path, other, UInt32(RENAME_SWAP))
        #endif
    }
}

extension Disk.Status {
    /// What the system told.
    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(status.st_size)
        inode = UInt64(status.st_ino)
        #if canImport(Glibc)
            modified = Self.nanoseconds(status.st_mtim)
            changed = Self.nanoseconds(status.st_ctim)
        #else
            modified = Self.nanoseconds(status.st_mtimespec)
            changed = Self.nanoseconds(status.st_ctimespec)
        #endif
    }

    private static func nanoseconds(_ time: timespec) -> Int {
        Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}

// Within `Disk` these names would mean its own functions.
private let systemCallRead = read
private let systemCallWrite = write
