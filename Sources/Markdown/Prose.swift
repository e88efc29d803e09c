public import Diagnostics

/// The text of one paragraph, heading or table cell, piece by piece.
public struct Prose: Hashable, Sendable {
    /// What the text belongs to.
    public enum Block: Hashable, Sendable {
        /// A paragraph.
        case paragraph
        /// A heading, with its level as written in the page.
        case heading(level: Int)
        /// A cell in the head of a table.
        case tableHeader
        /// Any other cell of a table.
        case tableCell
        /// What stands under a table or a figure.
        case caption
    }

    /// A piece of text, all of one kind.
    public struct Run: Hashable, Sendable {
        /// What the piece is.
        public enum Kind: Hashable, Sendable {
            /// Plain text, emphasised or not; the end of a line is one line feed.
            case text
            /// A code span.
            case code
            /// The text of a link.
            case link
            /// The text of a link that the link hook gave markup of its own, such as a claim.
            case marked
            /// What an expression was replaced by.
            case expression
            /// What a citation was replaced by.
            case citation
            /// The alternative text of an image.
            case imageAlt
            /// Raw HTML.
            case html
        }

        /// What the piece is.
        public var kind: Kind
        /// What it says.
        public var text: String
        /// Where it begins.
        ///
        /// Within a run characters follow each other on the line as in the file,
        /// but for references and escapes of more than one character.
        public var location: SourceLocation

        /// Joins what a piece is, what it says, and where it begins.
        public init(kind: Kind, text: String, location: SourceLocation) {
            self.kind = kind
            self.text = text
            self.location = location
        }
    }

    /// What the text belongs to.
    public var block: Block
    /// Whether it is in a block quotation (an alert is not one).
    public var isQuoted: Bool
    /// Whether it is in an item of a list.
    public var isListItem: Bool
    /// Whether it is in a footnote.
    public var isFootnote: Bool
    /// The pieces, in order.
    public var runs: [Run]
    /// Where the text begins.
    public var location: SourceLocation

    /// Joins the pieces of a text, which stands in no quotation, list or footnote unless told so.
    public init(
        block: Block, isQuoted: Bool = false, isListItem: Bool = false, isFootnote: Bool = false,
        runs: [Run], location: SourceLocation
    ) {
        self.block = block
        self.isQuoted = isQuoted
        self.isListItem = isListItem
        self.isFootnote = isFootnote
        self.runs = runs
        self.location = location
    }
}
