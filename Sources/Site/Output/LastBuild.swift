/// What the last build left behind.
struct LastBuild: Sendable {
    /// What it wrote; `nil` when no record belongs to what is in the output.
    let record: BuildRecord?
    /// The files that it wrote, when its record is of another version.
    var olderFiles: Set<String> = []
    /// What the output was made from, as ``OutputFolder/remember(_:)-(Fingerprint)`` was told; `nil`
    /// when there was something to report.
    var stamp: Fingerprint?
    /// Of each file in the order of the record, whether it is still there.
    private let isThere: [Bool]
    /// Whether every file that was written is still there.
    let isWhole: Bool

    /// Nothing was left behind.
    init() { (record, isThere, isWhole) = (nil, [], false) }

    /// Knows what was written, and of each file in the order of the record whether it is still there
    /// as it was.
    init(_ record: BuildRecord, isThere: [Bool]) {
        self.record = record
        self.isThere = isThere
        isWhole = isThere.allSatisfy(\.self)
    }

    /// What is known of a file that it wrote and that is still there.
    subscript(file: String) -> BuildRecord.Entry? {
        var guess = 0
        return entry(of: file, guess: &guess)
    }

    /// The same for one file after the other: a guess at the place of the next spares looking for
    /// it where they come in the order of the record.
    func entry(of file: String, guess: inout Int) -> BuildRecord.Entry? {
        guard let record, let place = record.place(of: file, guess: guess) else { return nil }
        guess = place + 1
        return isThere[place] ? record.entries[place] : nil
    }

    /// Whether it wrote a file.
    func wrote(_ file: String) -> Bool {
        olderFiles.contains(file) || record?.place(of: file) != nil
    }
}
