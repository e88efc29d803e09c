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
        let heads = known.entries(of: files.pages)
        let read = await concurrentMap(Array(heads.indices), width: options.jobs) { place in
            // Shared, as what a task gives is handed on several times.
            Shared(
                Checked { ReadPage(files.pages[place], heads[place], in: files, taxonomies, &$0) })
        }
        (pages, digests) = ([], [])
        pages.reserveCapacity(read.count)
        digests.reserveCapacity(read.count)
        var remembered: [PageHeads.Entry] = []
        remembered.reserveCapacity(read.count)
        var unknown = 0
        for result in read {
            if let failure = result.value.failure { throw failure }
            diagnostics.merge(result.diagnostics)
            pages.append(result.value.source)
            digests.append(result.value.known.digest)
            // What was wrong with a page must be told again, so that it has to be read again.
            if result.diagnostics.isEmpty, result.value.known.status != nil {
                remembered.append(result.value.known)
            }
            if result.value.isNew { unknown += 1 }
        }
        self.heads = PageHeads(remembered)
        unknown += abs(remembered.count - known.entries.count)
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

/// A page as it was read, now or before.
private struct ReadPage: Sendable {
    var source: PageSource
    var known: PageHeads.Entry
    /// Whether its file was read now.
    var isNew: Bool
    /// Why its file could not be read.
    var failure: DiskError?

    init(
        _ file: SourceFiles.PageFile, _ old: PageHeads.Entry?, in files: SourceFiles,
        _ taxonomies: [String], _ diagnostics: inout Diagnostics
    ) {
        if let old {
            source = PageSource(
                path: file.path, bytes: Array(old.head), taxonomies: taxonomies, &diagnostics)
            source.body = old.head.count..<old.head.count + old.textSize
            known = old
            isNew = false
        } else {
            var bytes: [UInt8] = []
            do throws(DiskError) {
                bytes = try files.bytes(ofPage: file.path)
            } catch {
                failure = error
            }
            source = PageSource(path: file.path, bytes: bytes, taxonomies: taxonomies, &diagnostics)
            known = PageHeads.Entry(file, bytes, of: source)
            isNew = true
        }
    }
}
