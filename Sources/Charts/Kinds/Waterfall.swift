/// What moved a number from one value to another.
public struct Waterfall: Hashable, Sendable {
    /// One cause.
    public struct Step: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// How far it moved the number, signed.
        public var change: Double

        /// A cause and what it did.
        public init(_ name: String, _ change: Double) {
            self.name = name
            self.change = change
        }
    }

    /// The name of the number before.
    public var startName: String
    /// The number before.
    public var start: Double
    /// The causes, in order.
    public var steps: [Step]
    /// The name of the number after, which is the sum.
    public var endName: String

    /// A number, its causes, and the sum.
    public init(_ startName: String, _ start: Double, _ steps: [Step], endName: String) {
        self.startName = startName
        self.start = start
        self.steps = steps
        self.endName = endName
    }
}
