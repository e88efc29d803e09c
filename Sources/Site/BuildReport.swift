public import Diagnostics

/// What a build did, or why it did nothing.
public struct BuildReport: Hashable, Sendable {
    /// A page that was drawn, and why.
    public struct Change: Hashable, Sendable {
        /// The file in the output.
        public var path: String
        /// Whether it is new, or which of its inputs changed: its text, its front matter, data, the
        /// addresses of pages, templates.
        public var reason: String
    }

    /// How many pages the site has.
    public var pages = 0
    /// How many files were written.
    public var written = 0
    /// How many files stayed as they were.
    public var unchanged = 0
    /// How many files of the last build are gone.
    public var removed = 0
    /// The files that were drawn anew, by path.
    public var changes: [Change] = []
    /// All problems that were found.
    public var diagnostics = Diagnostics()
    /// Whether the output now shows the site; not so when there was an error.
    public var isPublished = false
}
