/// The files of the output that no build made, which stay there.
///
/// All of them were looked for when a site was exchanged with the output last. Since then only a
/// folder that changed can have got another, so that no other is looked through.
struct ForeignFiles: Sendable {
    let output: OutputFolder
    /// What the last build left.
    let last: LastBuild

    /// Their paths in the output, looked for on so many tasks.
    func find(jobs: Int) async throws(DiskError) -> [String] {
        guard Disk.status(of: output.path) != nil else { return [] }
        guard let record = last.record, let (known, time) = output.lastExchange() else {
            return try await files(under: "", jobs: jobs)
        }
        let paths = record.entries.map(\.path)
        let folders = Self.folders(
            of: known.isEmpty ? paths : (paths + known).sorted { $0.precedesByBytes($1) })
        let path = output.path
        let root = try? Disk.Folder(path)
        let changed = await concurrentMap(folders, width: jobs) { folder in
            // The folder itself has a name of its own within it.
            let status = root?.status(of: folder.isEmpty ? "." : folder)
            // Not every file system tells a change by the same of its times.
            let isChanged = status.map { max($0.changed, $0.modified) >= time } ?? false
            return Result { () throws(DiskError) in
                isChanged ? try Disk.contents(of: folder, in: path) : (files: [], folders: [])
            }
        }
        var found = known.filter { root?.status(of: $0) != nil }
        for result in changed {
            let contents = try result.get()
            found += contents.files.filter(isForeign)
            for new in contents.folders where !Self.contains(new, in: folders) {
                found += try await files(under: new, jobs: jobs)
            }
        }
        return Set(found).sorted()
    }

    private func files(under folder: String, jobs: Int) async throws(DiskError) -> [String] {
        let paths = try await Disk.files(under: output.path + "/" + folder, jobs: jobs)
        return paths.map { folder + $0 }.filter(isForeign)
    }

    private static func contains(_ folder: String, in folders: [String]) -> Bool {
        let place = folders.partitioningIndex { !$0.precedesByBytes(folder) }
        return place < folders.count && folders[place] == folder
    }

    private func isForeign(_ path: String) -> Bool {
        !last.wrote(path) && !path.hasPrefix(OutputFolder.marker)
    }

    /// The folders of files and those above them, each empty or ending in `/`, in the order of their
    /// bytes, as the files come.
    private static func folders(of paths: [String]) -> [String] {
        var folders = [""]
        var last = ""
        for path in paths {
            let (bytes, before) = (path.utf8, last.utf8)
            var (place, other) = (bytes.startIndex, before.startIndex)
            var isSame = true
            while place < bytes.endIndex {
                isSame = isSame && other < before.endIndex && bytes[place] == before[other]
                if !isSame, bytes[place] == UInt8(ascii: "/") {
                    folders.append(String(path[...place]))
                }
                place = bytes.index(after: place)
                if isSame { other = before.index(after: other) }
            }
            last = path
        }
        return folders
    }
}
