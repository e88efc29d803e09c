#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// What names in a folder stand for, without following symbolic links; `nil` where nothing is.
    static func statuses(of names: [String], in path: String) throws(DiskError) -> [Status?] {
        guard let folder = Folder(path) else { throw DiskError("read", path, code: errno) }
        return names.map { folder.status(of: $0) }
    }

    /// A folder that is held open, so that many files in it are found without looking for the
    /// folder each time.
    struct Folder: ~Copyable, Sendable {
        private let descriptor: CInt

        /// Opens a folder; `nil` when it cannot be.
        init?(_ path: String) {
            descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        /// What a path names, without following a symbolic link at its end; `nil` when nothing is
        /// there.
        func status(of path: String) -> Status? {
            var status = stat()
            return fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0
                ? Status(status) : nil
        }

        /// Whether a path names a file, without following a symbolic link at its end.
        func hasFile(_ path: String) -> Bool {
            var status = stat()
            return fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0
                && status.st_mode & S_IFMT == S_IFREG
        }
    }
}
