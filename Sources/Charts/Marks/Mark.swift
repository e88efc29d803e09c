/// One kind of shape that data are drawn as.
public enum Mark: Hashable, Sendable {
    /// A bar from a baseline.
    case bar(BarMark)
    /// A line through a series.
    case line(LineMark)
    /// The area under a series.
    case area(AreaMark)
    /// The room between bounds.
    case band(BandMark)
    /// A number that holds until the next.
    case step(StepMark)
    /// A dot.
    case point(PointMark)
    /// A straight line over the plot.
    case rule(RuleMark)
    /// A shaded cell.
    case rectangle(RectangleMark)
    /// Words.
    case text(TextMark)
    /// A bar over ranges with target ticks.
    case bullet(BulletMark)
    /// Words at a position, with a line.
    case annotation(AnnotationMark)
    /// The labels of an axis.
    case axis(AxisMark)
    /// The hairlines of an axis.
    case grid(GridMark)
}
