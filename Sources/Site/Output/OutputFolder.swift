/// The folder that gets published, and the hidden folder beside it that holds its record, its lock
/// and the next site while it is being made.
///
/// A build writes into a staging folder. Publishing exchanges it with the output in one step, so
/// that a reader, or a build that is killed, finds all of the old site or all of the new one. The
/// output holds a small marker: the summary of its record. A record without a matching marker is
/// not believed.
struct OutputFolder: Hashable, Sendable {
    /// The name of the marker.
    static let marker = ".briefing"

    /// The folder to publish.
    var path: String
    /// The folder beside it.
    var state: String

    private var record: String { state + "/record" }
    private var nextRecord: String { state + "/record-next" }

    /// The folder in which the next site is made.
    var staging: String { state + "/staging" }

    /// Names the output folder and what lies beside it.
    init(path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        let name = path.split(separator: "/").last.map(String.init) ?? "output"
        state = (Disk.parent(of: path).map { $0 + "/" } ?? "") + "." + name + ".briefing"
    }

    /// Takes the folder for this build, until the lock is released.
    ///
    /// - Throws: when the output is a file or a folder that no build made, when another build is
    ///   at work, or when the disk refuses.
    func open(force: Bool) throws(DiskError) -> Disk.Lock {
        try checkOwnership(force: force)
        try Disk.makeFolder(state)
        guard let lock = try Disk.lock(state + "/lock") else {
            throw DiskError("write", path, reason: "Another build is writing it")
        }
        try Disk.removeTree(staging)
        return lock
    }

    /// The record that belongs to what is in the output; `nil` when there is none.
    var lastRecord: BuildRecord? {
        guard let marker = try? Disk.read(path + "/" + Self.marker) else { return nil }
        for file in [record, nextRecord] {
            if let bytes = try? Disk.read(file), let found = BuildRecord(bytes),
                Self.markerText(found) == marker
            {
                return found
            }
        }
        return nil
    }

    private func checkOwnership(force: Bool) throws(DiskError) {
        guard let status = Disk.status(of: path) else { return }
        guard status.kind == .folder else {
            throw DiskError("write", path, reason: "It is not a folder")
        }
        if force || Disk.status(of: path + "/" + Self.marker) != nil { return }
        guard try Disk.names(in: path).isEmpty else {
            throw DiskError(
                "write", path,
                reason: "It holds files that no build made; --force writes there all the same")
        }
    }

    /// Makes the staged site the output, in one step.
    ///
    /// Files of the old output that the new record names and that were not staged are kept, and so
    /// are files that no build made.
    func publish(_ new: BuildRecord, replacing old: BuildRecord?) throws(DiskError) {
        try Disk.makeFolder(staging)
        let exists = Disk.status(of: path) != nil
        if exists {
            try keep("", known: old) { path in
                new.entries[path] != nil || old?.entries[path] == nil
            }
        }
        try Disk.write(Self.markerText(new), to: staging + "/" + Self.marker)
        try Disk.write(new.bytes, to: nextRecord)
        if exists {
            try Disk.exchange(staging, path)
        } else {
            if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
            try Disk.move(staging, to: path)
        }
        try Disk.move(nextRecord, to: record)
        try Disk.removeTree(staging)
    }

    /// Remembers plans that changed without changing a byte of the output.
    func update(_ new: BuildRecord) throws(DiskError) {
        try Disk.write(new.bytes, to: nextRecord)
        let next = path + "/" + Self.marker + "-next"
        try Disk.write(Self.markerText(new), to: next)
        try Disk.move(next, to: path + "/" + Self.marker)
        try Disk.move(nextRecord, to: record)
    }

    /// Links the files of a folder of the old output into the staged site, as far as wanted.
    private func keep(
        _ folder: String, known: BuildRecord?, where isWanted: (String) -> Bool
    ) throws(DiskError) {
        for name in try Disk.names(in: path + "/" + folder) {
            let file = folder.isEmpty ? name : folder + "/" + name
            if file == Self.marker || file == Self.marker + "-next" { continue }
            let (from, to) = (path + "/" + file, staging + "/" + file)
            if Disk.status(of: from)?.kind == .folder {
                try keep(file, known: known, where: isWanted)
            } else if isWanted(file), Disk.status(of: to) == nil {
                if let parent = Disk.parent(of: to) { try Disk.makeFolder(parent) }
                try Disk.link(from, to: to)
            }
        }
    }

    private static func markerText(_ record: BuildRecord) -> [UInt8] {
        Array((record.fingerprint.hex + "\n").utf8)
    }
}
