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
    /// latest that a record's publication or a page's date names.
    func day(_ options: BuildOptions, ledger: Ledger) -> Day {
        if let asked = options.asOf?.day ?? settings.asOf?.value { return asked }
        let named = pages.compactMap { $0.date?.value } + [ledger.latestDay].compactMap(\.self)
        return named.max() ?? Day(ordinal: 0) ?? Period(.year, holding: named[0]).firstDay
    }
}
