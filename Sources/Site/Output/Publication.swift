/// How a site that was made becomes the output, in one step.
///
/// Where one file differs, it replaces the published one. Else a whole site is exchanged with the
/// published one: that which was published before, with what differs put right, or the new files
/// with those that stay linked beside them.
struct Publication: Sendable {
    let output: OutputFolder
    /// What the last build left.
    let last: LastBuild
    /// What is in the output.
    let look: OutputLook
    /// A time before the output was looked at.
    let time: Int
    /// All files of the next site.
    let new: BuildRecord
    /// Those that lie in the staging folder; the others are in the output already.
    let written: Set<String>
    /// The files of the output that the next site does not have.
    let removed: Set<String>

    /// Knows what the output and the next site have.
    init(
        output: OutputFolder, last: LastBuild, look: OutputLook, time: Int, new: BuildRecord,
        written: Set<String>
    ) {
        self.output = output
        self.last = last
        self.look = look
        self.time = time
        self.new = new
        self.written = written
        removed = Set(last.record?.paths(notIn: new) ?? [])
    }

    /// What is known of the sites before they change: of the output, what was seen of it now.
    private var known: Exchange {
        Exchange(foreign: look.foreign, settled: time, previous: last.exchange?.previous)
    }

    /// Publishes; files that no build made are kept.
    func publish(jobs: Int) async throws(DiskError) {
        if written.isEmpty, last.record == new { return }
        if last.record != nil, written.count <= 1, removed.isEmpty {
            try replace(written.first)
        } else {
            try await exchange(jobs: jobs)
        }
    }

    /// Replaces one file of the output, or only its record.
    private func replace(_ file: String?) throws(DiskError) {
        var next = known
        next.previous?.behind.formUnion(written)
        let marker = try output.writeNext(new)
        let published = try Disk.Folder(output.path)
        let staging = try Disk.Folder(output.staging)
        if let file {
            // A build that is killed here leaves a file that its record may not know.
            try output.beginReplacing(file)
            try published.take(file, from: staging)
        }
        try staging.write(marker, to: OutputFolder.marker)
        try published.take(OutputFolder.marker, from: staging)
        try output.settle(next, marker)
    }

    /// Exchanges the output with a whole site.
    private func exchange(jobs: Int) async throws(DiskError) {
        let isMost = written.count > new.entries.count / 2
        // Drawing most of a site takes a while, in which somebody may have put a file there.
        let look = isMost ? try await OutputLook(at: output, last, jobs: jobs) : self.look
        let foreign = look.foreign.filter { new[$0] == nil }
        try output.forgetExchange()
        // Moving many files costs more than linking few.
        let previous = isMost ? nil : known.previous
        let next = try Disk.Folder(previous == nil ? output.staging : output.previous)
        if let previous {
            try catchUp(next, previous.behind)
        } else if last.record != nil {
            try await complete(jobs: jobs)
        }
        try keep(foreign, in: next)
        let marker = try output.writeNext(new)
        try next.write(marker, to: OutputFolder.marker)
        let settled = try output.now()
        let replaced = try output.exchange(next.path)
        if previous == nil {
            try Disk.removeTree(output.previous)
            if replaced { try Disk.move(next.path, to: output.previous) }
        }
        var exchange = Exchange(foreign: foreign, settled: previous?.settled ?? settled)
        // A foreign file could be removed later, and what was missing is missing there.
        if replaced, last.record != nil, foreign.isEmpty, look.isWhole {
            exchange.previous = .init(behind: written.union(removed), settled: known.settled)
        } else {
            try Disk.removeTree(output.previous)
        }
        try output.settle(exchange, marker)
    }

    /// Takes over files that no build made.
    private func keep(_ foreign: [String], in next: borrowing Disk.Folder) throws(DiskError) {
        let missing = foreign.filter { next.status(of: $0) == nil }
        if missing.isEmpty { return }
        let published = try Disk.Folder(output.path)
        for file in missing { try next.link(file, from: published) }
    }

    /// Puts right what differs in the site that was published before.
    private func catchUp(
        _ previous: borrowing Disk.Folder, _ behind: Set<String>
    ) throws(DiskError) {
        let published = try Disk.Folder(output.path)
        let staging = try Disk.Folder(output.staging)
        let changed = behind.subtracting(written)
        for file in changed.union(removed) {
            try Disk.remove(file, prunedUpTo: previous.path)
        }
        for file in changed where new[file] != nil { try previous.link(file, from: published) }
        for file in written { try previous.take(file, from: staging) }
        try Disk.remove(previous.path + "/" + OutputFolder.marker)
    }

    /// Links what was not written; after a clean build that is nearly all, so it is done in parallel.
    private func complete(jobs: Int) async throws(DiskError) {
        let unchanged = new.entries.lazy.map(\.path).filter { !written.contains($0) }
        let published = try Disk.Folder(output.path)
        let staging = try Disk.Folder(output.staging)
        let failures = await concurrentMap(Array(unchanged), width: jobs) { file in
            Result { () throws(DiskError) in try staging.link(file, from: published) }
        }
        for failure in failures { try failure.get() }
    }
}
