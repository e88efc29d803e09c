public import Diagnostics

/// A ```` ```table ```` block as it was written; texts may hold `{{ measures }}`.
public struct TableBlock: Hashable, Sendable {
    /// Where the block's first line of YAML stands.
    public var location: SourceLocation
    /// The table's rows; `nil` when missing, which was reported.
    public var data: BlockData?
    /// The columns shown, in order; empty for all.
    public var columns: [Column] = []
    /// The words over the table.
    public var caption: Located<String>?
    /// Citations of the data: `[@key]`.
    public var source: Located<String>?
    /// What a reader must know to read the table.
    public var note: Located<String>?
    /// The name of the column to sort by, `-` before it for descending.
    public var sort: Located<String>?
    /// How many rows are shown; `nil` for all.
    public var limit: Located<Int>?
    /// The stem of the table's ids.
    public var id: Located<String>?

    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// The name of the column in the data.
        public var name: Located<String>
        /// The words of its head; `nil` for the name.
        public var label: Located<String>?
        /// The format code of its numbers.
        public var format: Located<NumberExpression.Format>?
    }

    init(at location: SourceLocation) { self.location = location }
}
