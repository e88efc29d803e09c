/// A file that is written part by part, with a summary of its bytes.
struct StagedFile: ~Copyable {
    private let file: Disk.NewFile
    private var summary = Fingerprint()

    /// Begins to write.
    init(_ file: consuming Disk.NewFile) { self.file = file }

    /// Writes the next part.
    mutating func append(_ part: [UInt8]) throws(DiskError) {
        summary.add(content: part)
        try file.append(part)
    }

    /// Ends the file, and gives the summary of its bytes, which is the same for the same parts.
    consuming func finish() throws(DiskError) -> Fingerprint {
        try file.finish()
        return summary
    }
}
