/// How much one chart can hold; beyond it, drawing throws.
public enum ChartLimits {
    /// Points of one series.
    public static let points = 5_000
    /// Points of one line that are drawn; a longer one is thinned.
    public static let drawnPoints = 500
    /// Names on one axis.
    public static let categories = 200
    /// Characters of one label.
    public static let labelLength = 300
    /// Series that can be told apart.
    public static let series = 6
    /// Small multiples.
    public static let panels = 12
    /// The largest number, positive or negative.
    public static let magnitude = 1e15
    /// The widths of drawings.
    public static let widths = 120...4_000
    /// The heights of drawings that an author asks for.
    public static let heights = 40...4_000
}
