import Diagnostics

/// Files beside the pages that are made together: what they depend on, and how they are made.
struct PlannedFiles: Sendable {
    /// One of them, before it is made.
    struct Name: Hashable, Sendable {
        var path: String
        /// Where it was asked for, when that is not the file itself.
        var location: SourceLocation?
    }

    var names: [Name]
    /// A summary of all that they depend on.
    let plan: Fingerprint
    /// Their bytes, in the order of their names.
    let make: @Sendable () -> [[UInt8]]

    /// Plans files that are made from what is summed up.
    init(_ names: [Name], plan: Fingerprint, _ make: @escaping @Sendable () -> [[UInt8]]) {
        self.names = names
        self.plan = plan
        self.make = make
    }

    /// Takes a file whose bytes are known.
    init(_ file: SitePlan.File) {
        var plan = Fingerprint()
        plan.add(file.bytes)
        self.init([Name(path: file.path)], plan: plan) { [file.bytes] }
    }

    /// The files, made now.
    var files: [SitePlan.File] {
        zip(names, make()).map { SitePlan.File(path: $0.path, bytes: $1) }
    }
}
