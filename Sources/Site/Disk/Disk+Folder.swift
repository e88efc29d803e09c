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
            let opened = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard opened >= 0 else { throw DiskError("read", path, code: errno) }
            self.path = path
            descriptor = opened
        }

        /// Makes a folder with nothing in it.
        init(emptiedAt path: String, jobs: Int) async throws(DiskError) {
            try await Disk.removeTree(path, jobs: jobs)
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

        /// Writes a file, in a folder that is made when it is missing.
        ///
        /// An old one is written over, unless it has another name or is a symbolic link: then a new
        /// one takes its place.
        func write(_ bytes: [UInt8], to file: String) throws(DiskError) {
            let new = try newFile(file, size: bytes.count)
            try new.append(bytes)
            try new.finish()
        }

        /// Begins to write a file as ``write(_:to:)`` does; where its size is known, an old one of
        /// that size need not grow again.
        func newFile(_ file: String, size: Int = 0) throws(DiskError) -> NewFile {
            try makeFolder(of: file)
            var opened = open(file)
            if opened < 0 ? errno == ELOOP : !Self.shorten(opened, to: size) {
                if opened >= 0 { close(opened) }
                try remove(file)
                opened = open(file)
            }
            return try NewFile(file, in: path, opened: opened)
        }

        private func open(_ file: String) -> CInt {
            openat(descriptor, file, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        }

        /// Cuts an open file to a size if it is larger; whether that was done, and nothing else has
        /// it under another name.
        private static func shorten(_ opened: CInt, to size: Int) -> Bool {
            var status = stat()
            guard fstat(opened, &status) == 0, status.st_nlink == 1 else { return false }
            return status.st_size <= size || ftruncate(opened, off_t(size)) == 0
        }

        /// Gives a file of another folder a second name in this one, over the one that it has; or
        /// copies it where the file system, or who owns the file, does not allow that.
        func link(_ file: String, from other: borrowing Folder) throws(DiskError) {
            try makeFolder(of: file)
            if linkat(other.descriptor, file, descriptor, file, 0) == 0 { return }
            if errno == EEXIST {
                try remove(file)
                if linkat(other.descriptor, file, descriptor, file, 0) == 0 { return }
            }
            let code = errno
            guard [EPERM, ENOTSUP, EMLINK, EXDEV].contains(code), other.hasFile(file) else {
                throw error("link", file, code)
            }
            try write(try Disk.read(other.path + "/" + file), to: file)
        }

        /// Removes files, and the folders above them that this empties.
        func prune(_ files: Set<String>) throws(DiskError) {
            // What lies in a folder comes before what may have been a file in its place.
            for file in files.sorted(by: { $1.precedesByBytes($0) }) {
                try remove(file)
                var path = file
                while let parent = Disk.parent(of: path),
                    unlinkat(descriptor, parent, AT_REMOVEDIR) == 0
                {
                    path = parent
                }
            }
        }

        /// Removes a file; one that is not there is fine, and so is a folder in its place.
        func remove(_ file: String) throws(DiskError) {
            if unlinkat(descriptor, file, 0) == 0 { return }
            let code = errno
            if let status = status(of: file), status.kind != .folder {
                throw error("remove", file, code)
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
