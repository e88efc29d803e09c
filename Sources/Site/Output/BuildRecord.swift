/// What an earlier build wrote, kept beside the output.
///
/// Only its fingerprints decide what is drawn again; file times play no part. A record that cannot
/// be read, or of another version, counts as none: the build is then a clean one.
struct BuildRecord: Hashable, Sendable {
    /// Goes up when the same plan would give other bytes, or this file's form changes.
    static let version = "briefing record 7"

    /// The written files, in the order of the bytes of their paths.
    let entries: [Entry]

    /// How many of them are pages: what else there is has no inputs of its own.
    var pages: Int { entries.count { $0.inputs != PlanInputs() } }

    /// Records files in whatever order.
    init(_ entries: consuming [Entry] = []) {
        entries.sort { $0.path.precedesByBytes($1.path) }
        self.entries = entries
    }

    /// What is known of a file; `nil` when it was not written.
    subscript(path: String) -> Entry? { place(of: path).map { entries[$0] } }

    /// The place of a file among the entries, which a right guess finds at once; `nil` when it was
    /// not written.
    func place(of path: String, guess: Int = 0) -> Int? {
        if guess < entries.count, entries[guess].path == path { return guess }
        let place = entries.partitioningIndex { !$0.path.precedesByBytes(path) }
        return place < entries.count && entries[place].path == path ? place : nil
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
