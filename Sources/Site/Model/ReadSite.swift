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

    /// Reads everything, in parallel where it is many files.
    init(
        _ files: SourceFiles, options: BuildOptions, _ diagnostics: inout Diagnostics
    ) async {
        self.files = files
        settings = Settings(reading: files.tree, &diagnostics)
        facts = Facts(reading: files.tree, settings: settings, &diagnostics)
        let tree = files.tree
        let taxonomies = settings.taxonomies
        let paths = tree.paths(under: "content").filter {
            $0.hasSuffix(".md") && !$0.hasPrefix("content/data/")
        }
        let read = await concurrentMap(paths, width: options.jobs) { path in
            Checked { diagnostics in
                PageSource(
                    path: path, bytes: tree[path] ?? [], taxonomies: taxonomies, &diagnostics)
            }
        }
        for page in read { diagnostics.merge(page.diagnostics) }
        pages = read.compactMap(\.value)
    }

    /// The day whose knowledge counts: the one asked for, else the one of the settings, else the
    /// latest that a record's publication or a page's date names; assumed days are not named.
    func day(_ options: BuildOptions) -> Day? {
        if let asked = options.asOf?.day ?? settings.asOf?.value { return asked }
        let published = facts.records.lazy.filter { !$0.isPublicationAssumed }.map(\.published)
        let announced = facts.targets.lazy.filter { !$0.isAnnouncementAssumed }.map(\.announced)
        let dated = pages.lazy.compactMap { $0.date?.value }
        return [published.max(), announced.max(), dated.max()].compactMap(\.self).max()
    }
}
