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

    /// Reads everything, in parallel where it is many files.
    ///
    /// - Throws: when a page cannot be read.
    init(
        _ files: SourceFiles, options: BuildOptions, _ diagnostics: inout Diagnostics
    ) async throws(DiskError) {
        self.files = files
        settings = Settings(reading: files.tree, &diagnostics)
        let taxonomies = settings.taxonomies
        let read = await concurrentMap(files.pages, width: options.jobs) { path in
            Checked { diagnostics in
                files.bytes(ofPage: path).map { bytes in
                    let page = PageSource(
                        path: path, bytes: bytes, taxonomies: taxonomies, &diagnostics)
                    return (page: page, digest: PageDigest(bytes, of: page))
                }
            }
        }
        var (pages, digests): ([PageSource], [PageDigest]) = ([], [])
        for result in read {
            let found = try result.value.get()
            diagnostics.merge(result.diagnostics)
            pages.append(found.page)
            digests.append(found.digest)
        }
        (self.pages, self.digests) = (pages, digests)
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
