/// The folder in which the next site is made.
///
/// Between builds it holds the site before the published one, so that a build need not link
/// thousands of files that both have: it writes and removes only what differs.
struct Staging: Sendable {
    /// The folder.
    let path: String
    /// What lies in it; `nil` when nothing does.
    let base: BuildRecord?

    /// Removes all that the next site will not have.
    func begin(keeping wanted: @autoclosure () -> Set<String>) throws(DiskError) {
        guard let base else {
            try Disk.removeTree(path)
            return try Disk.makeFolder(path)
        }
        // From here on the folder is neither the old site nor the next; a build that finds it so
        // does not believe it.
        try Disk.remove(path + "/" + OutputFolder.marker)
        let wanted = wanted()
        for file in base.entries.keys where !wanted.contains(file) {
            try Disk.remove(file, prunedUpTo: path)
        }
    }

    /// Writes a file of the next site.
    func write(_ bytes: [UInt8], to file: String) throws(DiskError) {
        let target = path + "/" + file
        guard base == nil else {
            if let folder = Disk.parent(of: target) { try Disk.makeFolder(folder) }
            return try Disk.replace(bytes, at: target)
        }
        if let folder = Disk.parent(of: target) { try Disk.makeFolder(folder) }
        try Disk.write(bytes, to: target)
    }

    /// Takes over from the published site the files of the next that were not written.
    ///
    /// After a clean build these are nearly all, so that it is done in parallel.
    func complete(
        _ new: BuildRecord, written: Set<String>, from output: String, jobs: Int
    ) async throws(DiskError) {
        let missing = new.entries.filter { file, entry in
            !written.contains(file) && base?.entries[file]?.output != entry.output
        }.keys
        let failures = await concurrentMap(Array(missing), width: jobs) { file -> DiskError? in
            do throws(DiskError) {
                if base?.entries[file] != nil { try Disk.remove(path + "/" + file) }
                try take(file, from: output)
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }

    /// Takes over one file of the published site.
    func take(_ file: String, from output: String) throws(DiskError) {
        let target = path + "/" + file
        if let folder = Disk.parent(of: target) { try Disk.makeFolder(folder) }
        try Disk.link(output + "/" + file, to: target)
    }
}
