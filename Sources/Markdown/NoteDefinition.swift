/// A footnote as written: `[^label]: text`, with lines indented by four behind it.
struct NoteDefinition {
    /// What it is referred to by, in lower case.
    var label: String
    /// Where it begins in the source.
    var start: Int
    /// Its lines in the source, without indentation and line ends.
    var lines: [Range<Int>]
    /// What is to stand in its place.
    var gap: String
}
