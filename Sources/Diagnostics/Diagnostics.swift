/// All problems found so far, in the order of finding.
///
/// Functions take an `inout Diagnostics`, add to it, and go on. Of one code in one file the first
/// ``limit`` are kept and the rest are counted, so that a broken file of 100,000 rows stays
/// readable.
public struct Diagnostics: Hashable, Sendable {
    /// How many problems of one code in one file are kept; the others are counted.
    public static let limit = 100

    private struct Group: Hashable { var code: Diagnostic.Code, file: String }

    /// The problems that were kept, as they were found.
    public private(set) var all: [Diagnostic] = []
    private var counts: [Group: Int] = [:]
    private var errorsFound = 0

    /// Starts with no problem.
    public init() {}

    /// Adds a problem.
    public mutating func report(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { errorsFound += 1 }
        let group = Group(code: diagnostic.code, file: diagnostic.location.file)
        counts[group, default: 0] += 1
        if counts[group, default: 0] <= Self.limit { all.append(diagnostic) }
    }

    /// Whether a further problem of a code in a file is kept, so that it is worth to say how to put
    /// it right.
    public func keeps(_ code: Diagnostic.Code, in file: String) -> Bool {
        counts[Group(code: code, file: file), default: 0] < Self.limit
    }

    /// Adds the problems that another stage found, after the ones already here.
    public mutating func merge(_ other: Diagnostics) {
        for diagnostic in other.all { report(diagnostic) }
        for (group, count) in other.counts where count > Self.limit {
            counts[group, default: 0] += count - Self.limit
        }
        errorsFound += other.errorsFound - other.all.count { $0.severity == .error }
    }

    /// Whether nothing may be published.
    public var hasErrors: Bool { errorsFound > 0 }

    /// How many errors were found, with those that were only counted.
    public var errorCount: Int { errorsFound }

    /// Whether nothing at all was found.
    public var isEmpty: Bool { all.isEmpty }

    /// The problems by place, then code, then summary; after those of a file, a note for each code
    /// of which some were left out.
    public var sorted: [Diagnostic] {
        let found = all.map { (diagnostic: $0, isTally: false) }
        let tallies = counts.filter { $0.value > Self.limit }.map { group, count in
            (diagnostic: Self.tally(of: group, count), isTally: true)
        }
        return (found + tallies).sorted { a, b in
            let (first, second) = (a.diagnostic, b.diagnostic)
            if first.location.file == second.location.file, a.isTally != b.isTally {
                return b.isTally
            }
            return (first.location, first.code.rawValue, first.summary)
                < (second.location, second.code.rawValue, second.summary)
        }
        .map(\.diagnostic)
    }

    private static func tally(of group: Group, _ count: Int) -> Diagnostic {
        Diagnostic(
            group.code, .note,
            "\(count) problems of this kind in the file, the first \(limit) shown",
            at: SourceLocation(file: group.file))
    }
}
