public import Diagnostics

/// A fenced code block.
public struct FencedBlock: Hashable, Sendable {
    /// What follows the opening fence, such as `chart`.
    public var info: String
    /// The lines between the fences, without the indentation of the fence.
    public var literal: String
    /// Where the opening fence is.
    public var location: SourceLocation
    /// Where the first line of ``literal`` begins; line ends are kept, so the next line's place
    /// is one line further at the same column.
    public var content: SourceLocation
}
