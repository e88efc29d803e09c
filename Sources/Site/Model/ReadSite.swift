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
    /// What to remember of the pages, to read fewer of them next time; `nil` when that is not worth
    /// writing down: a few pages are sooner read again.
    var newHeads: PageHeads?

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
        var read = ReadPages(old)
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
        let total = read.knownHeads + read.heads.count
        let changes = read.heads.count + abs(total - known.entries.count)
        if changes > known.entries.count / 100 {
            newHeads = PageHeads(read.allHeads, reading: reading)
        }
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
    /// What to remember of the pages that were read now, by their places.
    private(set) var heads: [Int: PageHeads.Entry] = [:]
    /// How many of the pages were known.
    private(set) var knownHeads = 0
    /// Why a page could not be read.
    var failure: DiskError?
    private let old: [PageHeads.Entry?]
    private var readNow: Set<Int> = []

    init(_ old: [PageHeads.Entry?]) {
        self.old = old
        pages.reserveCapacity(old.count)
        digests.reserveCapacity(old.count)
    }

    mutating func take(_ read: Checked<ReadPage>, _ diagnostics: inout Diagnostics) {
        failure = failure ?? read.value.failure
        diagnostics.merge(read.diagnostics)
        let place = pages.count
        pages.append(read.value.source)
        digests.append(read.value.digest)
        if read.value.isKnown {
            knownHeads += 1
            return
        }
        readNow.insert(place)
        // What was wrong with a page must be told again, so that it has to be read again.
        if read.diagnostics.isEmpty, let head = read.value.head { heads[place] = head }
    }

    /// What to remember of all pages, in their order.
    var allHeads: [PageHeads.Entry] {
        old.indices.compactMap { readNow.contains($0) ? heads[$0] : old[$0] }
    }
}

/// A page as it was read, now or before.
private struct ReadPage: Sendable {
    var source: PageSource
    var digest: PageDigest
    /// What to remember of it, when it was read now.
    var head: PageHeads.Entry?
    /// Whether it was known already.
    var isKnown = false
    /// Why its file could not be read.
    var failure: DiskError?

    init(
        _ file: SourceFiles.PageFile, _ old: PageHeads.Entry?, in files: SourceFiles,
        keepsText: Bool, _ taxonomies: [String], _ diagnostics: inout Diagnostics
    ) {
        if let old, let source = PageSource(path: file.path, fields: old.fields) {
            (self.source, digest, isKnown) = (source, old.digest, true)
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
        if keepsText { digest.kept = bytes[source.body] }
    }
}
