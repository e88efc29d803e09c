public import Dates

/// Horizontal bars, one for each of those compared, the largest on top.
public struct Peers: Hashable, Sendable {
    /// One of those compared.
    public struct Row: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its number.
        public var value: ChartValue
        /// Whether the chart is about this one; the others are muted.
        public var isSubject: Bool
        /// Why it does not compare with the others; marked † and said in the note.
        public var caveat: String?
        /// The day its number is from, where it differs from the chart's.
        public var asOf: Day?

        /// One row.
        public init(
            _ name: String, _ value: ChartValue, isSubject: Bool = false, caveat: String? = nil,
            asOf: Day? = nil
        ) {
            self.name = name
            self.value = value
            self.isSubject = isSubject
            self.caveat = caveat
            self.asOf = asOf
        }
    }

    /// Those compared, in any order.
    public var rows: [Row]
    /// Whether the rows are put in order of their numbers; otherwise they keep theirs.
    public var isSorted: Bool

    /// A comparison.
    public init(_ rows: [Row], isSorted: Bool = true) {
        self.rows = rows
        self.isSorted = isSorted
    }
}
