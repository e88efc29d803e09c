/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    let record: BuildRecord?
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// What the output was made from, as ``OutputFolder/remember(_:)-(Fingerprint)`` was told, when
    /// there was nothing to report; else `nil`.
    var stamp: Fingerprint?
    /// The places in the record of those files that are still there.
    private var places: [String: Int] = [:]

    /// Knows what was written, and of each file whether it is still there as it was.
    init(record: BuildRecord? = nil, isThere: [Bool] = []) {
        self.record = record
        guard let entries = record?.entries else { return }
        places.reserveCapacity(entries.count)
        for (place, entry) in entries.enumerated() where isThere[place] {
            places[entry.path] = place
        }
    }

    /// What is known of a file that it wrote and that is still there.
    subscript(file: String) -> BuildRecord.Entry? {
        places[file].flatMap { record?.entries[$0] }
    }

    /// Whether every file that was written is still there.
    var isWhole: Bool { record.map { $0.entries.count == places.count } ?? false }

    /// Whether it wrote a file.
    func wrote(_ file: String) -> Bool { record?[file] != nil || olderFiles.contains(file) }
}
