/// What is in the output: which files of the last build are still there, and which no build made.
///
/// A folder that has not changed since it was looked through holds what it held then, so that only
/// the times of the others' folders are looked at, each by its name in the folder above.
struct OutputLook: Sendable {
    /// Of each file in the order of the record, whether it is still there.
    private(set) var isThere: [Bool]
    /// The files that no build made.
    private(set) var foreign: [String] = []

    /// Whether every file that was written is still there.
    var isWhole: Bool { isThere.allSatisfy(\.self) }

    private let path: String
    private let last: LastBuild
    private let jobs: Int

    /// How many folders one task looks at.
    private static let share = 256

    /// Looks at nothing, as if nothing were there.
    init() { (isThere, path, last, jobs) = ([], "", LastBuild(), 1) }

    /// Looks through the output on so many tasks.
    init(at output: OutputFolder, _ last: LastBuild, jobs: Int) async throws(DiskError) {
        (path, self.last, self.jobs) = (output.path, last, jobs)
        let entries = last.record?.entries ?? []
        isThere = Array(repeating: false, count: entries.count)
        guard Disk.status(of: path) != nil else { return }
        if let exchange = last.exchange {
            try await look(for: entries, since: exchange)
        } else {
            let folder = try Disk.Folder(path)
            isThere = await concurrentMap(entries, width: jobs) { folder.hasFile($0.path) }
            foreign = try await foreignFiles(under: "").sorted()
        }
        if let file = last.doubtful, let place = last.record?.place(of: file) {
            isThere[place] = false
        }
    }

    /// What is known of a file that was written and that is still there.
    subscript(file: String) -> BuildRecord.Entry? {
        var guess = 0
        return entry(of: file, guess: &guess)
    }

    /// The same for one file after the other: a guess at the place of the next spares looking for
    /// it where they come in the order of the record.
    func entry(of file: String, guess: inout Int) -> BuildRecord.Entry? {
        guard let record = last.record, let place = record.place(of: file, guess: guess) else {
            return nil
        }
        guess = place + 1
        return isThere[place] ? record.entries[place] : nil
    }

    private mutating func look(
        for entries: [BuildRecord.Entry], since exchange: Exchange
    ) async throws(DiskError) {
        let tree = last.folders
        let changed = await self.changed(in: tree, since: exchange.settled)
        let root = try Disk.Folder(path)
        for (place, folder) in tree.folderOfFile.enumerated() {
            isThere[place] = !changed[folder] || root.hasFile(entries[place].path)
        }
        foreign = try await foreignFiles(in: tree, changed, known: exchange.foreign).sorted()
    }

    /// The files that no build made, of which some were known already.
    private func foreignFiles(
        in tree: FolderTree, _ changed: [Bool], known: [String]
    ) async throws(DiskError) -> Set<String> {
        let root = try Disk.Folder(path)
        var found = Set(known.filter { root.status(of: $0) != nil })
        // Folders that no build made, within those of the record: they are looked through whole.
        var others: Set<String> = []
        if !known.isEmpty {
            let (foreign, made) = (FolderTree(known), Set(tree.folders))
            for (parent, children) in foreign.children.enumerated()
            where made.contains(foreign.folders[parent]) {
                others.formUnion(children.map { foreign.folders[$0] })
            }
            others.subtract(made)
            found = found.filter { file in !others.contains { file.startsWithBytes(of: $0) } }
        }
        let places = tree.folders.indices.filter { changed[$0] }
        let looks = try await concurrentTry(places, width: jobs) {
            [self] place throws(DiskError) in
            let folder = tree.folders[place]
            return isFolder(folder)
                ? try Disk.contents(of: folder, in: path) : (files: [], folders: [])
        }
        for (place, contents) in zip(places, looks) {
            found.formUnion(contents.files.filter(isForeign))
            let made = Set(tree.children[place].map { tree.folders[$0] })
            others.formUnion(contents.folders.filter { !made.contains($0) })
        }
        for folder in others where isFolder(folder) {
            found.formUnion(try await foreignFiles(under: folder))
        }
        return found
    }

    /// Whether a path, empty or ending in `/`, is that of a folder, and not of a link to one.
    private func isFolder(_ folder: String) -> Bool {
        // With the slash at its end, what a symbolic link leads to would be seen.
        folder.isEmpty || Disk.status(of: path + "/" + folder.dropLast())?.kind == .folder
    }

    /// Whether each folder changed, or is no longer there.
    private func changed(in tree: FolderTree, since time: Int) async -> [Bool] {
        let shares = tree.children.enumerated().flatMap { parent, folders in
            folders.shares(of: Self.share).map { (parent: parent, folders: $0) }
        }
        let found = await concurrentMap(shares, width: jobs) { [path] share in
            let parent = path + "/" + tree.folders[share.parent]
            let statuses = try? Disk.statuses(of: share.folders.map { tree.names[$0] }, in: parent)
            // Not every file system tells a change by the same of its times.
            return statuses?.map { status in
                status.map { max($0.changed, $0.modified) >= time } ?? true
            }
        }
        var changed = Array(repeating: true, count: tree.folders.count)
        if let status = Disk.status(of: path) {
            changed[0] = max(status.changed, status.modified) >= time
        }
        for (share, found) in zip(shares, found) {
            guard let found else { continue }
            for (folder, isChanged) in zip(share.folders, found) { changed[folder] = isChanged }
        }
        return changed
    }

    private func foreignFiles(under folder: String) async throws(DiskError) -> [String] {
        let paths = try await Disk.files(under: path + "/" + folder, jobs: jobs)
        return paths.map { folder + $0 }.filter(isForeign)
    }

    private func isForeign(_ path: String) -> Bool {
        !last.wrote(path) && path != OutputFolder.marker
    }
}
