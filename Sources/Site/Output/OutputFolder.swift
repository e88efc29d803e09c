/// The folder that gets published, and the hidden folder beside it that holds its record, its lock
/// and the next site while it is being made.
///
/// A build writes into a staging folder. Publishing exchanges a whole site with the output in one
/// step, or replaces its only file that differs, so that a reader, or a build that is killed, finds
/// all of the old site or all of the new one. The output holds a small marker: the summary of its
/// record. A record without a matching marker is not believed.
struct OutputFolder: Hashable, Sendable {
    /// The name of the marker.
    static let marker = ".briefing"

    /// The folder to publish.
    var path: String
    /// The folder beside it.
    var state: String

    private var record: String { state + "/record" }
    private var nextRecord: String { state + "/record-next" }
    private var stamp: String { state + "/stamp" }
    private var pageHeads: String { state + "/page-heads" }
    private var replacing: String { state + "/replacing" }
    private var exchange: String { state + "/exchange" }

    /// The folder for pictures while they are drawn.
    var pictures: String { state + "/pictures" }

    /// The folder into which the files are written that the published site does not have.
    var staging: String { state + "/staging" }

    /// The folder of the site before the published one.
    var previous: String { state + "/previous" }

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

    /// What the last build left, as long as the clock was not put back to a time before it.
    func last(now: Int) -> LastBuild {
        var last = LastBuild()
        guard let marker = try? Disk.read(path + "/" + Self.marker) else {
            if Disk.status(of: path) == nil { last.exchange = exchangeOfRemoved() }
            return last
        }
        let written = [record, nextRecord].lazy.compactMap { try? Disk.read($0) }
            .first { Self.marker(of: $0) == marker }
        last.record = written.flatMap { BuildRecord($0) }
        if let written, last.record == nil {
            last.olderFiles = Set(BuildRecord.paths(in: written))
        }
        if let bytes = try? Disk.read(stamp), bytes.dropFirst(32).elementsEqual(marker) {
            last.stamp = Fingerprint(hex: bytes.prefix(32))
        }
        if last.record != nil, let bytes = try? Disk.read(exchange) {
            last.exchange = Exchange(bytes, of: marker).flatMap { $0.settled > now ? nil : $0 }
        }
        if let record = last.record, last.exchange != nil {
            last.folders = FolderTree(record.entries.map(\.path))
        }
        if Disk.status(of: previous + "/" + Self.marker) == nil { last.exchange?.previous = nil }
        // A build that was killed may have replaced this one already.
        last.doubtful = (try? Disk.read(replacing)).map { String(decoding: $0, as: UTF8.self) }
        return last
    }

    /// What is known of the site before, when the published one was removed, from which it differs
    /// in all files then.
    private func exchangeOfRemoved() -> Exchange? {
        guard Disk.status(of: previous + "/" + Self.marker) != nil,
            let record = try? Disk.read(record), let bytes = try? Disk.read(exchange),
            var known = Exchange(bytes, of: Self.marker(of: record))
        else { return nil }
        known.previous?.behind.formUnion(BuildRecord.paths(in: record))
        return known
    }

    /// What the last build remembered of pages.
    func heads() -> PageHeads {
        (try? Disk.read(pageHeads)).flatMap { PageHeads($0) } ?? PageHeads()
    }

    /// A time in nanoseconds by the clock of the file system, to compare with those of files.
    func now() throws(DiskError) -> Int {
        let clock = state + "/clock"
        try Disk.write([], to: clock)
        return Disk.status(of: clock)?.changed ?? 0
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

/// The steps of a publication.
extension OutputFolder {
    /// Opens the staging folder: with nothing in it, or with the site before but for its stale
    /// files, to draw over the others.
    func openStaging(
        uponPreviousWithout stale: Set<String>?, jobs: Int
    ) async throws(DiskError) -> Disk.Folder {
        guard let stale else { return try await Disk.Folder(emptiedAt: staging, jobs: jobs) }
        try await Disk.removeTree(staging, jobs: jobs)
        try Disk.move(previous, to: staging)
        let folder = try Disk.Folder(staging)
        try folder.prune(stale)
        return folder
    }

    /// Forgets what is known of the published site and of the one before, which is about to change.
    func forgetExchange() throws(DiskError) { try Disk.remove(exchange) }

    /// Writes the record of the next site down, and gives its marker.
    func writeNext(_ record: BuildRecord) throws(DiskError) -> [UInt8] {
        let bytes = record.bytes
        try Disk.write(bytes, to: nextRecord)
        return Self.marker(of: bytes)
    }

    /// Says that a file of the output is about to be replaced, and that until ``settle(_:_:)`` its
    /// record may be wrong.
    func beginReplacing(_ file: String) throws(DiskError) {
        try Disk.write(Array(file.utf8), to: replacing)
    }

    /// Makes a whole site the output in one step; whether there was one, which is in its place now.
    func exchange(_ site: String) throws(DiskError) -> Bool {
        guard Disk.status(of: path) == nil else {
            try Disk.exchange(site, path)
            return true
        }
        if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
        try Disk.move(site, to: path)
        return false
    }

    /// Makes the next record the one of the output, whose marker is known, and says what else is
    /// known of the output and of the site before.
    func settle(_ exchange: Exchange, _ marker: [UInt8]) throws(DiskError) {
        try Disk.move(nextRecord, to: record)
        try Disk.remove(replacing)
        try remember(exchange, marker)
    }

    /// Remembers what else is known of the output, whose marker is known, and of the site before.
    func remember(_ exchange: Exchange, _ marker: [UInt8]) throws(DiskError) {
        try Disk.write(exchange.bytes(of: marker), to: self.exchange)
    }
}
