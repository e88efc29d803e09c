#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// The paths of all files in a folder and those below it, relative to it, in no order, looked
    /// for on so many tasks.
    static func files(under folder: String, jobs: Int) async throws(DiskError) -> [String] {
        try await tree(under: folder, jobs: jobs).files
    }

    /// Removes a folder with all that is in it, on so many tasks; symbolic links are removed, not
    /// followed.
    static func removeTree(_ path: String, jobs: Int) async throws(DiskError) {
        guard let status = status(of: path) else { return }
        if status.kind == .folder {
            let tree = try await tree(under: path, jobs: jobs)
            for paths in [tree.files] + tree.folders.reversed() {
                _ = try await concurrentTry(paths, width: jobs) { name throws(DiskError) in
                    try remove(path + "/" + name)
                }
            }
        } else {
            try remove(path)
        }
    }

    /// The files below a folder, and the folders, itself the first, in levels from above; paths are
    /// relative to it.
    private static func tree(
        under folder: String, jobs: Int
    ) async throws(DiskError) -> (files: [String], folders: [[String]]) {
        var (files, folders) = ([String](), [[String]]())
        var next = [""]
        while !next.isEmpty {
            folders.append(next)
            let found = try await concurrentTry(next, width: jobs) { prefix throws(DiskError) in
                try contents(of: prefix, in: folder)
            }
            files += found.flatMap(\.files)
            next = found.flatMap(\.folders)
        }
        return (files, folders)
    }

    /// The files and the folders in one of the folders below another, relative to that.
    static func contents(
        of prefix: String, in folder: String
    ) throws(DiskError) -> (files: [String], folders: [String]) {
        var (files, folders) = ([String](), [String]())
        for (name, type) in try entries(of: folder + "/" + prefix) {
            let path = prefix + name
            let isFolder =
                type == Int(DT_UNKNOWN)
                ? status(of: folder + "/" + path)?.kind == .folder : type == Int(DT_DIR)
            if isFolder { folders.append(path + "/") } else { files.append(path) }
        }
        return (files, folders)
    }
}
