/// The hairlines at the ticks of one axis.
public struct GridMark: Hashable, Sendable {
    /// Whose ticks they continue.
    public var edge: AxisMark.Edge
}
