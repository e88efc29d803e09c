/// One measure against one or two targets.
public struct Bullet: Hashable, Sendable {
    /// A number with its name.
    public struct Level: Hashable, Sendable {
        /// A few words: `Target`, `Even pace`.
        public var name: String
        /// The number.
        public var value: Double

        /// Names a number.
        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// The name of the measure.
    public var name: String
    /// What was measured.
    public var value: ChartValue
    /// One or two targets.
    public var targets: [Level]
    /// Where an even pace would stand today.
    public var pace: Level?
    /// The upper ends of two to five tonal ranges, rising; none: one range to the end of the axis.
    public var ranges: [Double]

    /// A measure against its targets.
    public init(
        _ name: String, _ value: ChartValue, targets: [Level], pace: Level? = nil,
        ranges: [Double] = []
    ) {
        self.name = name
        self.value = value
        self.targets = targets
        self.pace = pace
        self.ranges = ranges
    }
}
