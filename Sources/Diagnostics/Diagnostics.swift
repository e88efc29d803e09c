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

    /// The problems by place, then code, each group's count of left-out ones as a note at its end.
    public var sorted: [Diagnostic] {
        var result = all
        for (group, count) in counts where count > Self.limit {
            result.append(
                Diagnostic(
                    group.code, .note,
                    "\(count) problems of this kind in the file, the first \(Self.limit) shown",
                    at: SourceLocation(file: group.file, line: Int.max)))
        }
        result.sort {
            ($0.location, $0.code.rawValue, $0.summary) < ($1.location, $1.code.rawValue, $1.summary)
        }
        for index in result.indices where result[index].location.line == Int.max {
            result[index].location.line = 0
        }
        return result
    }
}
