#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// What names in a folder stand for, without following symbolic links; `nil` where nothing is.
    static func statuses(of names: [String], in path: String) throws(DiskError) -> [Status?] {
        let folder = try Folder(path)
        return names.map { folder.status(of: $0) }
    }

    /// A folder that is held open, so that many files in it are found without looking for the
    /// folder each time.
    ///
    /// Paths are relative to it.
    struct Folder: ~Copyable, Sendable {
        /// Where it was opened.
        let path: String
        private let descriptor: CInt

        /// Opens a folder.
        init(_ path: String) throws(DiskError) {
            let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard opened >= 0 else { throw DiskError("read", path, code: errno) }
            self.path = path
            descriptor = opened
        }

        /// Makes a folder with nothing in it.
        init(emptiedAt path: String) throws(DiskError) {
            try Disk.removeTree(path)
            try Disk.makeFolder(path)
            try self.init(path)
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

        /// Writes a new file, or over an old one, in a folder that is made when it is missing.
        func write(_ bytes: [UInt8], to file: String) throws(DiskError) {
            try makeFolder(of: file)
            let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
            let opened = openat(descriptor, file, flags, 0o644)
            try Disk.write(bytes, to: path + "/" + file, opened: opened)
        }

        /// Gives a file of another folder a second name in this one.
        func link(_ file: String, from other: borrowing Folder) throws(DiskError) {
            try makeFolder(of: file)
            if linkat(other.descriptor, file, descriptor, file, 0) != 0 {
                throw error("link", file, errno)
            }
        }

        /// Takes a file out of another folder, over the one that it has.
        func take(_ file: String, from other: borrowing Folder) throws(DiskError) {
            try makeFolder(of: file)
            if renameat(other.descriptor, file, descriptor, file) != 0 {
                throw error("write", file, errno)
            }
        }

        /// Makes the folder of a file and those above it, as far as they are missing.
        private func makeFolder(of file: String) throws(DiskError) {
            guard let folder = Disk.parent(of: file) else { return }
            if mkdirat(descriptor, folder, 0o755) == 0 || errno == EEXIST { return }
            guard errno == ENOENT else { throw error("create", folder, errno) }
            try makeFolder(of: folder)
            if mkdirat(descriptor, folder, 0o755) != 0, errno != EEXIST {
                throw error("create", folder, errno)
            }
        }

        private func error(_ action: String, _ file: String, _ code: CInt) -> DiskError {
            DiskError(action, path + "/" + file, code: code)
        }
    }
}
