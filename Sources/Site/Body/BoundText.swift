/// A text of front matter with its measures filled in.
struct BoundText: Hashable, Sendable {
    /// In words, for titles of the browser, feeds and search.
    var text: String
    /// As HTML without links, to stand within a link or on another page.
    var html: String
    /// As HTML in which each measure links to its derivation, on the text's own page.
    var linkedHTML: String
}
