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
    static let version = "briefing record 3"

    /// The written files by their path in the output.
    var entries: [String: Entry] = [:]

    /// How many of them are pages: what else there is has no inputs of its own.
    var pages: Int { entries.values.count { $0.inputs != PlanInputs() } }

    init(entries: [String: Entry] = [:]) { self.entries = entries }

    /// The record as a file: the version, then a line for each written file, in order.
    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        bytes.reserveCapacity(entries.count * 400)
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            bytes += path.utf8
            bytes.append(Self.tab)
            entry.plan.write(to: &bytes)
            entry.output.write(to: &bytes)
            entry.inputs.write(to: &bytes)
            bytes += entry.anchors.utf8
            for fragment in entry.fragments {
                bytes.append(Self.tab)
                bytes += fragment.utf8
            }
            bytes.append(Self.lineEnd)
        }
        return bytes
    }

    /// Reads a record; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        var lines = bytes[...]
        guard let first = lines.popLine(), first.elementsEqual(Self.version.utf8) else {
            return nil
        }
        while let line = lines.popLine() {
            guard let tab = line.firstIndex(of: Self.tab), let entry = Entry(line[(tab + 1)...])
            else { return nil }
            entries[String(decoding: line[..<tab], as: UTF8.self)] = entry
        }
    }

    /// The paths of the written files, by a record of whatever version; none when it is no record.
    ///
    /// In records of all versions a line begins with its path.
    static func paths(in bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: lineEnd)[...]
        guard let first = lines.popFirst(), first.starts(with: "briefing record ".utf8) else {
            return []
        }
        return lines.map { String(decoding: $0.prefix { $0 != tab }, as: UTF8.self) }
    }

    fileprivate static let tab = UInt8(ascii: "\t")
    private static let lineEnd = UInt8(ascii: "\n")
}

extension BuildRecord.Entry {
    /// Reads what a line of the record says behind the path.
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let summaries = line.prefix(112)
        guard summaries.count == 112, let plan = Fingerprint(hex: summaries.prefix(32)),
            let output = Fingerprint(hex: summaries.dropFirst(32).prefix(32)),
            let inputs = PlanInputs(hex: summaries.dropFirst(64))
        else { return nil }
        (self.plan, self.output, self.inputs) = (plan, output, inputs)
        var rest = line.dropFirst(112)
        let end = rest.firstIndex(of: BuildRecord.tab) ?? rest.endIndex
        anchors = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[end...]
        while !rest.isEmpty {
            rest = rest.dropFirst()
            let end = rest.firstIndex(of: BuildRecord.tab) ?? rest.endIndex
            fragments.append(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[end...]
        }
    }
}
