/// The words that a page adds to what its author wrote, in the page's language.
public struct MarkdownWords: Hashable, Sendable {
    /// The title of a `> [!NOTE]`.
    public var note = "Note"
    /// The title of a `> [!TIP]`.
    public var tip = "Tip"
    /// The title of a `> [!IMPORTANT]`.
    public var important = "Important"
    /// The title of a `> [!WARNING]`.
    public var warning = "Warning"
    /// The title of a `> [!CAUTION]`.
    public var caution = "Caution"
    /// What the empty box of a `- [ ]` is called, for those who do not see it.
    public var openTask = "Open"
    /// What the ticked box of a `- [x]` is called, for those who do not see it.
    public var doneTask = "Done"
    /// What a footnote's way back is called, before the footnote's number.
    public var backToReference = "Back to reference"
    /// What a table without a caption is called, for those who do not see it.
    public var table = "Table"
    /// What the list of footnotes is called, for those who do not see it.
    public var footnotes = "Footnotes"

    /// English.
    public init() {}
}
