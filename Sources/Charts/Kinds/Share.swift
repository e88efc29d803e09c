/// Parts of a whole: one bar, or up to twelve columns.
public struct Share: Hashable, Sendable {
    /// One part.
    public struct Part: Hashable, Sendable {
        /// Its name; parts of one name have one colour over all columns.
        public var name: String
        /// How much it is, zero or more, in the unit of the chart.
        public var value: Double
        /// Whether it is what is still missing: drawn neutral.
        public var isRest: Bool

        /// A part of so much.
        public init(_ name: String, _ value: Double, isRest: Bool = false) {
            self.name = name
            self.value = value
            self.isRest = isRest
        }
    }

    /// One whole.
    public struct Whole: Hashable, Sendable {
        /// What it is the whole of: a company, a period.
        public var name: String
        /// Its parts, in order.
        public var parts: [Part]

        /// The parts of one whole.
        public init(_ name: String, _ parts: [Part]) {
            self.name = name
            self.parts = parts
        }
    }

    /// The wholes.
    public var wholes: [Whole]

    /// The parts of each whole.
    public init(_ wholes: [Whole]) { self.wholes = wholes }
}
