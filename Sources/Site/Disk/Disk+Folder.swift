#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
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

        /// Whether a path names a file, without following a symbolic link at its end.
        func hasFile(_ path: String) -> Bool {
            var status = stat()
            return fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0
                && status.st_mode & S_IFMT == S_IFREG
        }
    }
}
