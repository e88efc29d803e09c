/// What a chart shows, as plain values.
public enum ChartKind: Hashable, Sendable {
    /// Columns over periods or names.
    case bars(Bars)
    /// Targets by the day they were announced.
    case targets(Targets)
    /// A running total against the target in force.
    case cumulative(Cumulative)
    /// One measure against its target.
    case bullet(Bullet)
    /// Horizontal bars, one for each of those compared.
    case peers(Peers)
    /// Signed columns.
    case growth(Growth)
    /// Parts of a whole.
    case share(Share)
    /// Series over time.
    case line(Lines)
    /// The same small chart for each of several.
    case multiples(Multiples)
    /// Months by years.
    case heatmap(Heatmap)
    /// A line the size of a word.
    case sparkline(Sparkline)
    /// What moved a number.
    case waterfall(Waterfall)
    /// Marks of the author's own.
    case marks([Mark])
}
