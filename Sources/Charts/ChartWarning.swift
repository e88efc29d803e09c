/// Something that a chart's author should look at, though it could be drawn.
public enum ChartWarning: Hashable, Sendable {
    /// A line of so many points was thinned to so many by largest triangles.
    case thinned(from: Int, to: Int)
    /// There was no room for a label, which the table has.
    case labelDropped(String)
    /// An annotation stands at a place that the axis does not have.
    case annotationOutside(String)
    /// More than four series: readers lose track of the colours.
    case manySeries(Int)
    /// The title is longer than 90 characters.
    case longTitle(Int)
}

extension ChartWarning: CustomStringConvertible {
    /// One line that says what was done, without a full stop.
    public var description: String {
        switch self {
        case .thinned(let count, let kept): "\(count) points were thinned to \(kept)"
        case .labelDropped(let label): "no room for the label '\(label)'"
        case .annotationOutside(let text): "'\(text)' lies outside of the chart's axis"
        case .manySeries(let count): "\(count) series: more than four are hard to follow"
        case .longTitle(let count):
            "a title of \(count) characters: at most 90 are read at a glance"
        }
    }
}
