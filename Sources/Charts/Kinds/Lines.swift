/// Series over time, named at their ends; gaps stay gaps.
public struct Lines: Hashable, Sendable {
    /// One series.
    public struct Series: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its numbers, put in order of their positions.
        public var data: [Datum]
        /// Whether the chart is about this one; when any is, the others are muted.
        public var isSubject: Bool

        /// A series.
        public init(_ name: String, _ data: [Datum], isSubject: Bool = false) {
            self.name = name
            self.data = data
            self.isSubject = isSubject
        }
    }

    /// The series.
    public var series: [Series]
    /// Whether equal steps are equal ratios.
    public var isLogarithmic: Bool

    /// Series on one scale.
    public init(_ series: [Series], isLogarithmic: Bool = false) {
        self.series = series
        self.isLogarithmic = isLogarithmic
    }
}
