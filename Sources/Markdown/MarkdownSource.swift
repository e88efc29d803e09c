/// Markdown as it stands in a file: its bytes, and where they begin.
public struct MarkdownSource: Hashable, Sendable {
    /// The text, in UTF-8; what is not UTF-8 is reported and replaced.
    public var bytes: [UInt8]
    /// The file's path, for problems.
    public var file: String
    /// The file's line that ``bytes`` begin with, from 1; later than 1 after front matter.
    public var firstLine: Int

    /// Takes the text of a file, or what follows its front matter.
    public init(_ bytes: [UInt8], file: String, firstLine: Int = 1) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
    }
}
