public import Dates

/// The same small chart for each of several, on one scale.
public struct Multiples: Hashable, Sendable {
    /// One small chart: a running total and its target.
    public struct Panel: Hashable, Sendable {
        /// Its name, printed bold: `XPeng 113.0%`.
        public var title: String
        /// A line under the name: `429,445 of 380,000 †`.
        public var subtitle: String
        /// Whether the chart is about this one; the others are muted.
        public var isSubject: Bool
        /// Its numbers, put in order of their positions; a period's stands at its end.
        public var data: [Datum]
        /// The target, an exact one or a range.
        public var target: ChartValue?

        /// One small chart.
        public init(
            _ title: String, subtitle: String = "", isSubject: Bool = false, _ data: [Datum],
            target: ChartValue? = nil
        ) {
            self.title = title
            self.subtitle = subtitle
            self.isSubject = isSubject
            self.data = data
            self.target = target
        }
    }

    /// The panels, at most twelve, in the order to be read.
    public var panels: [Panel]
    /// The first day of every panel; without one, that of the earliest number.
    public var start: Day?
    /// Whether every panel starts at zero on its first day, as a running total does.
    public var startsAtZero: Bool

    /// Small charts on one scale.
    public init(_ panels: [Panel], start: Day? = nil, startsAtZero: Bool = false) {
        self.panels = panels
        self.start = start
        self.startsAtZero = startsAtZero
    }
}
