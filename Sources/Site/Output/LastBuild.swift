/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    var record: BuildRecord?
    /// The files of the record that are not in the output any more, or may be others.
    var missing: Set<String> = []
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// What the output was made from, as ``OutputFolder/remember(_:)-(Fingerprint)`` was told, when
    /// there was nothing to report; else `nil`.
    var stamp: Fingerprint?

    /// What is known of a file that it wrote and that is still there.
    subscript(file: String) -> BuildRecord.Entry? {
        missing.contains(file) ? nil : record?[file]
    }

    /// Whether every file that was written is still there.
    var isWhole: Bool { record != nil && missing.isEmpty }

    /// Whether it wrote a file.
    func wrote(_ file: String) -> Bool {
        record?[file] != nil || olderFiles.contains(file)
    }
}
