/// The eight places around a point where its words may stand.
public enum LabelPlacement: Int, Hashable, Sendable, CaseIterable {
    /// Over the point, starting at it.
    case aboveRight
    /// Over the point, centred.
    case above
    /// Over the point, ending at it.
    case aboveLeft
    /// Beside the point, after it.
    case right
    /// Beside the point, before it.
    case left
    /// Under the point, starting at it.
    case belowRight
    /// Under the point, centred.
    case below
    /// Under the point, ending at it.
    case belowLeft
}
