public import Dates

/// Targets by the day they were announced, as steps: one row of steps per period aimed at.
public struct Targets: Hashable, Sendable {
    /// The revisions of the target for one period.
    public struct Series: Hashable, Sendable {
        /// What it is a target for, in a few words: `2025`.
        public var name: String
        /// The announcements, put in order of their days.
        public var revisions: [TargetRevision]
        /// The last day the target counted; without one, the end of the axis.
        public var end: Day?
        /// What was reached in the end, drawn as a dot at the end.
        public var outcome: ChartValue?

        /// The revisions of one target.
        public init(
            _ name: String, _ revisions: [TargetRevision], end: Day? = nil,
            outcome: ChartValue? = nil
        ) {
            self.name = name
            self.revisions = revisions
            self.end = end
            self.outcome = outcome
        }
    }

    /// The targets, the current one last.
    public var series: [Series]
    /// The day the axis ends at.
    public var until: Day

    /// Targets up to a day.
    public init(_ series: [Series], until: Day) {
        self.series = series
        self.until = until
    }
}
