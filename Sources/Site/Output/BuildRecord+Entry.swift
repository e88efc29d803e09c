extension BuildRecord {
    /// What is known of one written file.
    struct Entry: Hashable, Sendable {
        /// Its path in the output.
        let path: String
        /// All else, as the record keeps it: most of it is only handed on from build to build.
        private let known: ArraySlice<UInt8>

        /// Knows a file.
        init(
            path: String, plan: Fingerprint, output: Fingerprint = Fingerprint(),
            inputs: PlanInputs = PlanInputs(), anchors: [UInt8] = [], fragments: [UInt8] = []
        ) {
            self.path = path
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Self.fixedSize + 16 + anchors.count + fragments.count)
            plan.write(to: &bytes)
            output.write(to: &bytes)
            inputs.write(to: &bytes)
            for links in [anchors, fragments] {
                bytes.append(number: links.count)
                bytes += links
            }
            known = bytes[...]
        }
    }
}

extension BuildRecord.Entry {
    private static let fixedSize = 2 * Fingerprint.size + PlanInputs.size

    /// The summary of all that the file was made from.
    var plan: Fingerprint { part(at: 0) { Fingerprint(&$0) } ?? Fingerprint() }
    /// The summary of its bytes.
    var output: Fingerprint {
        part(at: Fingerprint.size) { Fingerprint(&$0) } ?? Fingerprint()
    }
    /// The summaries of what a page was made from, kind by kind.
    var inputs: PlanInputs {
        part(at: 2 * Fingerprint.size) { PlanInputs(&$0) } ?? PlanInputs()
    }

    /// The fragments that links may point to, with a space between them.
    var anchors: ArraySlice<UInt8> { links.anchors }
    /// Its links to fragments of pages, to be checked as long as it stays, as
    /// ``FragmentLink/recorded(_:)`` writes them.
    var fragments: ArraySlice<UInt8> { links.fragments }

    private func part<Part>(at offset: Int, _ read: (inout ArraySlice<UInt8>) -> Part?) -> Part? {
        var rest = known[(known.startIndex + offset)...]
        return read(&rest)
    }

    private var links: (anchors: ArraySlice<UInt8>, fragments: ArraySlice<UInt8>) {
        var rest = known[(known.startIndex + Self.fixedSize)...]
        return (rest.popCounted() ?? [], rest.popCounted() ?? [])
    }

    /// Writes all but the path.
    func write(to bytes: inout [UInt8]) { bytes += known }

    /// Reads what ``write(to:)`` wrote off the front of bytes; `nil` when they are damaged.
    init?(_ path: String, _ bytes: inout ArraySlice<UInt8>) {
        var rest = bytes
        guard rest.popBytes(Self.fixedSize) != nil, rest.popCounted() != nil,
            rest.popCounted() != nil
        else { return nil }
        self.path = path
        known = bytes[..<rest.startIndex]
        bytes = rest
    }
}
