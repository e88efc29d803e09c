/// What an earlier build wrote, kept beside the output.
///
/// Only its fingerprints decide what is drawn again; file times play no part. A record that cannot
/// be read, or of another version, counts as none: the build is then a clean one.
struct BuildRecord: Hashable, Sendable {
    /// What is known of one written file.
    struct Entry: Hashable, Sendable {
        /// Its path in the output.
        var path: String
        /// The summary of all that the file was made from.
        var plan: Fingerprint
        /// The summary of its bytes.
        var output = Fingerprint()
        /// The summaries of what a page was made from, kind by kind.
        var inputs = PlanInputs()
        /// The fragments that links may point to, with a space between them.
        var anchors: ArraySlice<UInt8> = []
        /// Its links to fragments of pages, to be checked as long as it stays, as
        /// ``FragmentLink/recorded(_:)`` writes them.
        var fragments: ArraySlice<UInt8> = []
    }

    /// Goes up when the same plan would give other bytes, or this file's form changes.
    static let version = "briefing record 5"

    /// The written files, in the order of the bytes of their paths.
    let entries: [Entry]

    /// How many of them are pages: what else there is has no inputs of its own.
    var pages: Int { entries.count { $0.inputs != PlanInputs() } }

    /// Records files in whatever order.
    init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.path.precedesByBytes($1.path) }
    }

    /// What is known of a file; `nil` when it was not written.
    subscript(path: String) -> Entry? {
        let place = entries.partitioningIndex { !$0.path.precedesByBytes(path) }
        return place < entries.count && entries[place].path == path ? entries[place] : nil
    }

    /// The paths of the files that another record does not have.
    func paths(notIn other: BuildRecord) -> [String] {
        var rest = other.entries[...]
        return entries.lazy.map(\.path).filter { path in
            rest = rest.drop { $0.path.precedesByBytes(path) }
            return rest.first?.path != path
        }
    }

    /// The record as a file: the version, a line for the path of each written file and an empty one,
    /// then what is known of each, in the same order.
    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        bytes.reserveCapacity(entries.count * 300)
        for entry in entries {
            bytes += entry.path.utf8
            bytes.append(Self.lineEnd)
        }
        bytes.append(Self.lineEnd)
        for entry in entries { entry.write(to: &bytes) }
        return bytes
    }

    /// Reads a record; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: (Self.version + "\n").utf8), var (paths, rest) = Self.parts(bytes)
        else { return nil }
        var entries: [Entry] = []
        while let path = paths.popLine() {
            guard let entry = Entry(String(decoding: path, as: UTF8.self), &rest) else {
                return nil
            }
            entries.append(entry)
        }
        guard rest.isEmpty else { return nil }
        self.init(entries)
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
    /// Writes all but the path.
    fileprivate func write(to bytes: inout [UInt8]) {
        plan.write(to: &bytes)
        output.write(to: &bytes)
        inputs.write(to: &bytes)
        for links in [anchors, fragments] {
            bytes.append(number: links.count)
            bytes += links
        }
    }

    /// Reads what ``write(to:)`` wrote off the front of bytes; `nil` when they are damaged.
    fileprivate init?(_ path: String, _ bytes: inout ArraySlice<UInt8>) {
        guard let plan = Fingerprint(&bytes), let output = Fingerprint(&bytes),
            let inputs = PlanInputs(&bytes),
            let anchors = bytes.popNumber(Int.self).flatMap({ bytes.popBytes($0) }),
            let fragments = bytes.popNumber(Int.self).flatMap({ bytes.popBytes($0) })
        else { return nil }
        (self.path, self.plan, self.output, self.inputs) = (path, plan, output, inputs)
        (self.anchors, self.fragments) = (anchors, fragments)
    }
}
