/// How a value axis is divided.
public enum ScaleType: Hashable, Sendable {
    /// Equal steps for equal differences.
    case linear
    /// Equal steps for equal ratios; numbers must be above zero.
    case log
}
