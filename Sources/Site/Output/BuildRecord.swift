/// What an earlier build wrote, kept beside the output.
///
/// Only its fingerprints decide what is drawn again; file times play no part. A record that cannot
/// be read, or of another version, counts as none: the build is then a clean one.
struct BuildRecord: Hashable, Sendable {
    /// What is known of one written file.
    struct Entry: Hashable, Sendable {
        /// The summary of all that the file was made from.
        var plan: Fingerprint
        /// The summary of its bytes.
        var output: Fingerprint
        /// The fragments that links may point to.
        var anchors: [String] = []
        /// Its links to fragments of pages, to be checked as long as it stays.
        var fragments: [String] = []
    }

    /// Goes up when the same plan would give other bytes, or this file's form changes.
    static let version = "briefing record 1"

    /// The written files by their path in the output.
    var entries: [String: Entry] = [:]

    /// The record as a file: the version, then a line for each written file, in order.
    var bytes: [UInt8] {
        var text = Self.version + "\n"
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let fields =
                [path, entry.plan.hex, entry.output.hex, entry.anchors.joined(separator: " ")]
                + entry.fragments
            text += fields.joined(separator: "\t") + "\n"
        }
        return Array(text.utf8)
    }

    init(entries: [String: Entry] = [:]) { self.entries = entries }

    /// Reads a record; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(Self.version.utf8) else { return nil }
        entries.reserveCapacity(lines.count)
        for line in lines.dropFirst() {
            let fields = line.split(
                separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
            ).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 4, let plan = Fingerprint(hex: fields[1]),
                let output = Fingerprint(hex: fields[2])
            else { return nil }
            entries[fields[0]] = Entry(
                plan: plan, output: output,
                anchors: fields[3].split(separator: " ").map(String.init),
                fragments: Array(fields.dropFirst(4)))
        }
    }

    /// A summary of the whole record, which the output carries to show that the two belong together.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        fingerprint.add(bytes)
        return fingerprint
    }
}
