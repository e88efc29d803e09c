/// The table that a block draws: a file or rows of its own.
public enum BlockData: Hashable, Sendable {
    /// The path of a file in `content/data`, as written.
    case file(Located<String>)
    /// Rows written into the block.
    case inline(CSVTable)
}
