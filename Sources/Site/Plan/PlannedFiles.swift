import Diagnostics

/// Files beside the pages that are made together: what they depend on, and how they are made.
struct PlannedFiles: Sendable {
    /// One of them, before it is made.
    struct Name: Hashable, Sendable {
        var path: String
        /// Where it was asked for, when that is not the file itself.
        var location: SourceLocation?
    }

    /// How they are made.
    enum Making: Sendable {
        /// All at once: the bytes of each, in the order of their names.
        case whole(@Sendable () -> [[UInt8]])
        /// A single one, written part by part, because memory may not hold it.
        case inParts(@Sendable (inout StagedFile) throws(DiskError) -> Void)
        /// A single one, as another file holds it. Its plan is the summary of its bytes.
        case copy(from: String)
    }

    var names: [Name]
    /// A summary of all that they depend on.
    let plan: Fingerprint
    let making: Making

    /// Plans files that are made from what is summed up.
    init(_ names: [Name], plan: Fingerprint, _ make: @escaping @Sendable () -> [[UInt8]]) {
        self.names = names
        self.plan = plan
        making = .whole(make)
    }

    /// Plans a large file.
    init(
        _ path: String, plan: Fingerprint,
        inParts make: @escaping @Sendable (inout StagedFile) throws(DiskError) -> Void
    ) {
        names = [Name(path: path)]
        self.plan = plan
        making = .inParts(make)
    }

    /// Takes a file whose bytes are known.
    init(_ file: SitePlan.File) {
        var plan = Fingerprint()
        plan.add(file.bytes)
        self.init([Name(path: file.path)], plan: plan) { [file.bytes] }
    }

    /// Takes a file that stays on the disk until it is copied.
    ///
    /// - Throws: when it cannot be read.
    init(_ copy: SitePlan.Copy) throws(DiskError) {
        var summary = StagedFile.Summary()
        try Disk.read(copy.from) { part in summary.add(part) }
        names = [Name(path: copy.path)]
        plan = summary.value
        making = .copy(from: copy.from)
    }
}
