/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    var record: BuildRecord?
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// What the output was made from, as ``OutputFolder/remember(_:)-(Fingerprint)`` was told; `nil`
    /// when there was something to report.
    var stamp: Fingerprint?
    /// What is known since sites were exchanged last; `nil` when nothing can be believed.
    var exchange: Exchange?
    /// The folders of the files that it wrote.
    var folders = FolderTree([])
    /// The file that a build which was killed may have replaced.
    var doubtful: String?

    /// The files that the site before may have and that a plan does not; `nil` when nothing is known
    /// of that site.
    func stale(in plan: SitePlan) -> Set<String>? {
        guard var stale = exchange?.previous?.behind else { return nil }
        stale.formUnion(record?.entries.map(\.path) ?? [])
        for page in plan.pages { stale.subtract(page.files) }
        return stale.subtracting(plan.fileNames.map(\.path))
    }

    /// Whether it wrote a file.
    func wrote(_ file: String) -> Bool {
        olderFiles.contains(file) || record?.place(of: file) != nil
    }
}
