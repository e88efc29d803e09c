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
    /// Whether most of its pages were drawn, over those of the site before if that is known.
    let isMost: Bool
    /// The files of the output that the next site does not have.
    let removed: Set<String>

    /// Knows what the output and the next site have.
    init(
        output: OutputFolder, last: LastBuild, look: OutputLook, time: Int, new: BuildRecord,
        written: Set<String>, isMost: Bool
    ) {
        self.output = output
        self.last = last
        self.look = look
        self.time = time
        self.new = new
        self.written = written
        self.isMost = isMost
        removed = Set(last.record?.paths(notIn: new) ?? [])
    }

    /// What is known of the sites before they change: of the output, what was seen of it now.
    var known: Exchange {
        Exchange(foreign: look.foreign, settled: time, previous: last.exchange?.previous)
    }

    /// Publishes; files that no build made are kept.
    func publish(jobs: Int) async throws(DiskError) {
        let isUponPrevious = isMost && known.previous != nil
        if written.isEmpty, last.record == new {
            if isUponPrevious { try Disk.move(output.staging, to: output.previous) }
        } else if last.record != nil, !isUponPrevious, written.count <= 1, removed.isEmpty {
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
        let isReplaced = try output.exchange(next.path)
        if isReplaced, previous == nil {
            try await Disk.removeTree(output.previous, jobs: jobs)
            try Disk.move(next.path, to: output.previous)
        }
        var exchange = Exchange(foreign: foreign, settled: previous?.settled ?? settled)
        var replaced: Exchange.Previous?
        if isReplaced, last.record != nil {
            let behind = written.union(removed).union(look.foreign)
            replaced = .init(behind: behind, settled: known.settled)
            if !isMost { exchange.previous = replaced }
        }
        try output.settle(exchange, marker)
        if exchange.previous == nil {
            try await prepare(replaced, &exchange, marker, jobs: jobs)
        }
    }

    /// Prepares the site before, and remembers that; the site is published, so that what cannot be
    /// prepared, as on a disk that is full, is left to the next build.
    private func prepare(
        _ previous: Exchange.Previous?, _ exchange: inout Exchange, _ marker: [UInt8], jobs: Int
    ) async throws(DiskError) {
        exchange.previous = try? await prepared(previous, jobs: jobs)
        if exchange.previous == nil { try await Disk.removeTree(output.previous, jobs: jobs) }
        try output.remember(exchange, marker)
    }
}
