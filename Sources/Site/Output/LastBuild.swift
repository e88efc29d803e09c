/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    var record: BuildRecord?
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// All files that are in the output now, by path.
    var files: Set<String> = []
    /// What the output was made from, as ``OutputFolder/stamp(_:_:)`` sums it up, when there was
    /// nothing to report; else `nil`.
    var stamp: Fingerprint?

    /// The files in the output that no build made.
    func foreign(to new: BuildRecord) -> [String] {
        files.filter {
            record?.entries[$0] == nil && !olderFiles.contains($0) && new.entries[$0] == nil
                && !$0.hasPrefix(OutputFolder.marker)
        }
    }

    /// Whether every file that was written is still there.
    var isWhole: Bool {
        record.map { $0.entries.keys.allSatisfy(files.contains) } ?? false
    }
}
