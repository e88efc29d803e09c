public import Dates

/// A running total over one span of time, against the target in force on each day.
public struct Cumulative: Hashable, Sendable {
    /// Where the total may end, by a method said in words.
    public struct Projection: Hashable, Sendable {
        /// The day it ends at.
        public var day: Day
        /// The total on that day.
        public var value: ChartValue
        /// How it was calculated, in a few words: `at the third quarter's pace`.
        public var method: String

        /// A total on a later day.
        public init(_ day: Day, _ value: ChartValue, method: String) {
            self.day = day
            self.value = value
            self.method = method
        }
    }

    /// The first day of the span, where the total is zero.
    public var start: Day
    /// The last day of the span.
    public var end: Day
    /// The published totals; a period's total stands at its end.
    public var points: [Datum]
    /// The announcements of the target, put in order of their days.
    public var targets: [TargetRevision]
    /// Where the total may end.
    public var projection: Projection?

    /// A running total from zero.
    public init(
        from start: Day, to end: Day, _ points: [Datum], targets: [TargetRevision] = [],
        projection: Projection? = nil
    ) {
        self.start = start
        self.end = end
        self.points = points
        self.targets = targets
        self.projection = projection
    }
}
