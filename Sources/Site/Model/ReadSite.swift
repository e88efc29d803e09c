import Content
import Dates
import Deliveries
import Diagnostics

/// The first stage: files to facts and pages as written.
struct ReadSite: Sendable {
    var files: SourceFiles
    var settings: Settings
    var facts: Facts
    var pages: [PageSource]
    /// What else is known of each page, in their order.
    var digests: [PageDigest]
    /// What is remembered of the pages, to read fewer of them next time.
    var heads = PageHeads()
    /// Whether that is worth writing down: a few pages are sooner read again.
    var hasNewHeads: Bool

    /// How many bytes of pages are kept until they are drawn; what goes beyond is read twice.
    private static let keptBytes = 64 << 20

    /// Reads everything, in parallel where it is many files; pages whose heads are known already
    /// are not read again.
    ///
    /// - Throws: when a page cannot be read.
    init(
        _ files: SourceFiles, knowing known: PageHeads = PageHeads(), options: BuildOptions,
        _ diagnostics: inout Diagnostics
    ) async throws(DiskError) {
        self.files = files
        settings = Settings(reading: files.tree, &diagnostics)
        let taxonomies = settings.taxonomies
        let reading = options.reading(taxonomies)
        let old = known.entries(of: files.pages, reading: reading)
        let kept = files.places(within: Self.keptBytes)
        var read = ReadPages(capacity: old.count)
        await concurrentForEach(Array(old.indices), width: options.jobs) { place in
            Checked {
                ReadPage(
                    files.pages[place], old[place], in: files, keepsText: kept.contains(place),
                    taxonomies, &$0)
            }
        } take: {
            read.take($0, &diagnostics)
        }
        if let failure = read.failure { throw failure }
        (pages, digests) = (read.pages, read.digests)
        heads = PageHeads(read.heads, reading: reading)
        let unknown = read.newHeads + abs(read.heads.count - known.entries.count)
        hasNewHeads = unknown > known.entries.count / 100
        facts = Facts(reading: files.tree, settings: settings, pages: pages, &diagnostics)
    }

    /// The day whose knowledge counts: the one asked for, else the one of the settings, else the
    /// latest that a record's publication or a page's date names; assumed days are not named.
    func day(_ options: BuildOptions) -> Day? {
        options.asOf?.day ?? settings.asOf?.value ?? latestDay
    }

    /// The latest day that a record's publication or a page's date names; `nil` without any.
    var latestDay: Day? {
        let published = facts.records.lazy.filter { !$0.isPublicationAssumed }.map(\.published)
        let announced = facts.targets.lazy.filter { !$0.isAnnouncementAssumed }.map(\.announced)
        let dated = pages.lazy.compactMap { $0.date?.value }
        return [published.max(), announced.max(), dated.max()].compactMap(\.self).max()
    }
}

extension BuildOptions {
    /// A summary of what decides how pages are read, besides their files: the taxonomies, whose
    /// names are keys of front matter, and the program.
    fileprivate func reading(_ taxonomies: [String]) -> Fingerprint {
        var reading = programStatus ?? Fingerprint()
        for taxonomy in taxonomies { reading.add(taxonomy) }
        return reading
    }
}

/// What was read of all pages, in their order.
private struct ReadPages {
    var pages: [PageSource] = []
    var digests: [PageDigest] = []
    var heads: [PageHeads.Entry] = []
    /// How many of the heads were not known before.
    var newHeads = 0
    /// Why a page could not be read.
    var failure: DiskError?

    init(capacity: Int) {
        pages.reserveCapacity(capacity)
        digests.reserveCapacity(capacity)
        heads.reserveCapacity(capacity)
    }

    mutating func take(_ read: Checked<ReadPage>, _ diagnostics: inout Diagnostics) {
        failure = failure ?? read.value.failure
        diagnostics.merge(read.diagnostics)
        pages.append(read.value.source)
        digests.append(read.value.digest)
        // What was wrong with a page must be told again, so that it has to be read again.
        guard read.diagnostics.isEmpty, let head = read.value.head else { return }
        heads.append(head)
        if read.value.isNew { newHeads += 1 }
    }
}

/// A page as it was read, now or before.
private struct ReadPage: Sendable {
    var source: PageSource
    var digest: PageDigest
    /// What to remember of it.
    var head: PageHeads.Entry?
    /// Whether its file was read now.
    var isNew = false
    /// Why its file could not be read.
    var failure: DiskError?

    init(
        _ file: SourceFiles.PageFile, _ old: PageHeads.Entry?, in files: SourceFiles,
        keepsText: Bool, _ taxonomies: [String], _ diagnostics: inout Diagnostics
    ) {
        if let old, let source = PageSource(path: file.path, fields: old.fields) {
            (self.source, digest, head) = (source, old.digest, old)
            return
        }
        var bytes: [UInt8] = []
        do throws(DiskError) {
            bytes = try files.bytes(ofPage: file.path)
        } catch {
            failure = error
        }
        source = PageSource(path: file.path, bytes: bytes, taxonomies: taxonomies, &diagnostics)
        digest = PageDigest(bytes, of: source)
        head = PageHeads.Entry(file, digest, of: source)
        isNew = true
        if keepsText { digest.kept = bytes[source.body] }
    }
}
