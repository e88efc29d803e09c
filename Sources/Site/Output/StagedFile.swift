/// A file that is written part by part, with a summary of its bytes.
struct StagedFile: ~Copyable {
    /// A summary of bytes that come in parts: the same for the same parts, and never that of nothing.
    struct Summary {
        private var parts = Fingerprint()
        private var size = 0

        /// Adds the next part.
        mutating func add(_ part: [UInt8]) {
            parts.add(content: part)
            size += part.count
        }

        /// The summary of all parts.
        var value: Fingerprint {
            var whole = parts
            whole.add(size)
            return whole
        }
    }

    private var file: Disk.NewFile
    private var summary = Summary()

    /// Begins to write.
    init(_ file: consuming Disk.NewFile) { self.file = file }

    /// Writes the next part.
    mutating func append(_ part: [UInt8]) throws(DiskError) {
        summary.add(part)
        try file.append(part)
    }

    /// Ends the file, and gives the summary of its bytes.
    consuming func finish() throws(DiskError) -> Fingerprint {
        try file.finish()
        return summary.value
    }
}
