/// The labels and the baseline of one axis; put under every chart that has scales.
public struct AxisMark: Hashable, Sendable {
    /// The axes of a plot.
    public enum Edge: Hashable, Sendable {
        /// Positions, under the plot.
        case bottom
        /// Numbers, at the left, inside the plot where the data leave room.
        case left
    }

    /// Which axis.
    public var edge: Edge
}
