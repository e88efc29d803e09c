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
    private var previousRecord: String { state + "/record-previous" }
    private var stamp: String { state + "/stamp" }
    private var pageHeads: String { state + "/page-heads" }

    /// The folder for pictures while they are drawn.
    var pictures: String { state + "/pictures" }

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
        return lock
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

    /// What the last build left.
    func last() throws(DiskError) -> LastBuild {
        let written = record(of: path)
        var last = LastBuild(record: written.flatMap(BuildRecord.init))
        if last.record == nil, let written {
            last.olderFiles = Set(BuildRecord.paths(in: written))
        }
        if Disk.status(of: path) != nil { last.files = Set(try Disk.files(under: path)) }
        // The stamp holds the marker of the output that it belongs to.
        if let marker = try? Disk.read(path + "/" + Self.marker),
            let bytes = try? Disk.read(stamp), bytes.dropFirst(32).elementsEqual(marker)
        {
            last.stamp = Fingerprint(hex: bytes.prefix(32))
        }
        return last
    }

    /// The record of the site that lies in the staging folder; `nil` when none does.
    func staged() -> BuildRecord? { record(of: staging).flatMap(BuildRecord.init) }

    /// What the last build remembered of pages.
    func heads() -> PageHeads {
        (try? Disk.read(pageHeads)).flatMap { PageHeads($0) } ?? PageHeads()
    }

    /// The bytes of the record that belongs to a site; `nil` when there is none.
    private func record(of site: String) -> [UInt8]? {
        guard let marker = try? Disk.read(site + "/" + Self.marker) else { return nil }
        return [record, nextRecord, previousRecord].lazy.compactMap { try? Disk.read($0) }
            .first { Self.marker(of: $0) == marker }
    }

    /// A time in nanoseconds by the clock of the file system, to compare with those of files.
    func now() throws(DiskError) -> Int {
        let clock = state + "/clock"
        try Disk.write([], to: clock)
        return Disk.status(of: clock)?.changed ?? 0
    }

    /// Makes the staged site the output, in one step.
    ///
    /// Files that no build made are kept.
    func publish(
        _ new: BuildRecord, written: Set<String>, in staging: Staging, last: LastBuild, jobs: Int
    ) async throws(DiskError) {
        let foreign = last.foreign(to: new)
        try await staging.complete(new, written: written, from: path, jobs: jobs)
        for file in foreign where Disk.status(of: staging.path + "/" + file) == nil {
            try staging.take(file, from: path)
        }
        let bytes = new.bytes
        try staging.write(Self.marker(of: bytes), to: Self.marker)
        try Disk.write(bytes, to: nextRecord)
        if Disk.status(of: path) != nil {
            try Disk.exchange(staging.path, path)
        } else {
            if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
            try Disk.move(staging.path, to: path)
        }
        if Disk.status(of: record) != nil { try Disk.move(record, to: previousRecord) }
        try Disk.move(nextRecord, to: record)
        // The next build stages upon the old site only when that holds what its record says: a
        // foreign file could be removed meanwhile, and a file that was missing is missing there.
        if !foreign.isEmpty || !last.isWhole { try Disk.removeTree(staging.path) }
    }

    /// Remembers plans that changed without changing a byte of the output.
    func update(_ new: BuildRecord) throws(DiskError) {
        let bytes = new.bytes
        try Disk.write(bytes, to: nextRecord)
        let next = path + "/" + Self.marker + "-next"
        try Disk.write(Self.marker(of: bytes), to: next)
        try Disk.move(next, to: path + "/" + Self.marker)
        try Disk.move(nextRecord, to: record)
    }

    /// Remembers the heads of pages.
    func remember(_ heads: PageHeads) throws(DiskError) {
        try Disk.write(heads.bytes, to: pageHeads + "-next")
        try Disk.move(pageHeads + "-next", to: pageHeads)
    }

    /// Remembers what the output was made from.
    func remember(_ stamp: Fingerprint) throws(DiskError) {
        let marker = try Disk.read(path + "/" + Self.marker)
        try Disk.write(stamp.hexDigits + marker, to: self.stamp)
    }

    /// The marker of a site: the summary of its record's bytes.
    private static func marker(of record: [UInt8]) -> [UInt8] {
        var fingerprint = Fingerprint()
        fingerprint.add(record)
        return fingerprint.hexDigits + [UInt8(ascii: "\n")]
    }
}
