/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    let record: BuildRecord?
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// What the output was made from, as ``OutputFolder/remember(_:)-(Fingerprint)`` was told; `nil`
    /// when there was something to report.
    var stamp: Fingerprint?
    /// The places in the record of those files that are still there.
    private var places: [String: Int] = [:]

    /// Nothing was left behind.
    init() { record = nil }

    /// Knows what was written, and of each file in the order of the record whether it is still there
    /// as it was.
    init(_ record: BuildRecord, isThere: [Bool]) {
        self.record = record
        places.reserveCapacity(record.entries.count)
        for (place, isThere) in isThere.enumerated() where isThere {
            places[record.entries[place].path] = place
        }
    }

    /// What is known of a file that it wrote and that is still there.
    subscript(file: String) -> BuildRecord.Entry? {
        places[file].flatMap { record?.entries[$0] }
    }

    /// Whether every file that was written is still there.
    var isWhole: Bool { record.map { $0.entries.count == places.count } ?? false }

    /// Whether it wrote a file.
    func wrote(_ file: String) -> Bool {
        places[file] != nil || olderFiles.contains(file) || record?[file] != nil
    }
}
