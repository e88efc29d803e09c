/// A colour by its role; its value is a token of the page, with a literal one to fall back on.
public enum ChartColor: Int, Hashable, Sendable, CaseIterable {
    /// What the chart is about.
    case c1
    /// A target, and nothing else.
    case c2
    /// A third series.
    case c3
    /// A fourth series.
    case c4
    /// A fifth series.
    case c5
    /// A sixth series.
    case c6
    /// What the subject is compared with.
    case muted
    /// A number below zero.
    case negative
    /// What is still missing, and tonal ranges.
    case range
}
