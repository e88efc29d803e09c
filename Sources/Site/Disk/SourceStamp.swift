#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the files of a site looked like at one moment: two that differ tell that something changed.
///
/// It looks at names, sizes, inodes and times, never into the files, so it only says when to build
/// again. What a build then draws anew is decided by what the files hold.
public struct SourceStamp: Hashable, Sendable {
    private struct File: Hashable, Sendable {
        var path: String
        var size: Int
        var inode: UInt64
        var seconds: Int
        var nanoseconds: Int
    }

    /// The folders that were looked through: the site's own, and those under `content/` and
    /// `templates/`; absent ones are left out.
    public private(set) var folders: [String]
    private var files: [File] = []

    /// Looks through the folder of a site; what cannot be read is left out.
    public init(of folder: String) {
        folders = [folder]
        for top in ["content", "templates"] { look(at: folder + "/" + top) }
    }

    private mutating func look(at path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            folders.append(path)
            let names = (try? Disk.names(in: path)) ?? []
            for name in names where !name.hasPrefix(".") { look(at: path + "/" + name) }
        } else {
            #if canImport(Glibc)
                let time = status.st_mtim
            #else
                let time = status.st_mtimespec
            #endif
            files.append(
                File(
                    path: path, size: Int(status.st_size), inode: UInt64(status.st_ino),
                    seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec)))
        }
    }
}
