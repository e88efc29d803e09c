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
        /// The summaries of what a page was made from, kind by kind.
        var inputs = PlanInputs()
        /// The fragments that links may point to, with a space between them.
        var anchors = ""
        /// Its links to fragments of pages, to be checked as long as it stays.
        var fragments: [String] = []
    }

    /// Goes up when the same plan would give other bytes, or this file's form changes.
    static let version = "briefing record 4"

    /// The written files by their path in the output.
    var entries: [String: Entry] = [:]

    /// How many of them are pages: what else there is has no inputs of its own.
    var pages: Int { entries.values.count { $0.inputs != PlanInputs() } }

    init(entries: [String: Entry] = [:]) { self.entries = entries }

    /// The record as a file: the version, a line for the path of each written file and an empty one,
    /// then what is known of each, in the same order.
    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        bytes.reserveCapacity(entries.count * 300)
        let paths = entries.keys.sorted()
        for path in paths {
            bytes += path.utf8
            bytes.append(Self.lineEnd)
        }
        bytes.append(Self.lineEnd)
        for path in paths { entries[path]?.write(to: &bytes) }
        return bytes
    }

    /// Reads a record; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: (Self.version + "\n").utf8), var (paths, rest) = Self.parts(bytes)
        else { return nil }
        while let path = paths.popLine() {
            guard let entry = Entry(&rest) else { return nil }
            entries[String(decoding: path, as: UTF8.self)] = entry
        }
        guard rest.isEmpty else { return nil }
    }

    /// The paths of the written files, by a record of whatever version; none when it is no record.
    static func paths(in bytes: [UInt8]) -> [String] {
        guard var (paths, _) = parts(bytes) else { return [] }
        var found: [String] = []
        while let path = paths.popLine() { found.append(String(decoding: path, as: UTF8.self)) }
        return found
    }

    /// The lines of the paths and what comes behind the empty line; the same in all versions.
    private static func parts(
        _ bytes: [UInt8]
    ) -> (paths: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        var rest = bytes[...]
        guard let first = rest.popLine(), first.starts(with: "briefing record ".utf8) else {
            return nil
        }
        let start = rest.startIndex
        while let line = rest.popLine() {
            if line.isEmpty { return (bytes[start..<line.startIndex], rest) }
        }
        return nil
    }

    private static let lineEnd = UInt8(ascii: "\n")
}

extension BuildRecord.Entry {
    /// Writes the summaries, then the anchors and fragments with tabs between them.
    fileprivate func write(to bytes: inout [UInt8]) {
        plan.write(to: &bytes)
        output.write(to: &bytes)
        inputs.write(to: &bytes)
        let size = fragments.reduce(anchors.utf8.count) { $0 + 1 + $1.utf8.count }
        bytes.append(number: UInt32(truncatingIfNeeded: size))
        bytes += anchors.utf8
        for fragment in fragments {
            bytes.append(UInt8(ascii: "\t"))
            bytes += fragment.utf8
        }
    }

    /// Reads what ``write(to:)`` wrote off the front of bytes; `nil` when they are damaged.
    fileprivate init?(_ bytes: inout ArraySlice<UInt8>) {
        guard let plan = Fingerprint(&bytes), let output = Fingerprint(&bytes),
            let inputs = PlanInputs(&bytes), let size = bytes.popNumber(UInt32.self),
            let links = bytes.popBytes(Int(size))
        else { return nil }
        (self.plan, self.output, self.inputs) = (plan, output, inputs)
        let parts = String(decoding: links, as: UTF8.self)
        guard links.contains(UInt8(ascii: "\t")) else {
            anchors = parts
            return
        }
        fragments = parts.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        anchors = fragments.removeFirst()
    }
}
