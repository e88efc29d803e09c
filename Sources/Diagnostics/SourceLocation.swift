/// A place in a file that people wrote.
///
/// Lines and columns count from 1; a column counts characters, not bytes. A line of 0 means the
/// file as a whole.
public struct SourceLocation: Hashable, Sendable {
    /// The path of the file, relative to the site's folder, with `/` between its parts.
    public var file: String
    /// The line, from 1; 0 for the whole file.
    public var line: Int
    /// The character in the line, from 1; 0 for the whole line.
    public var column: Int

    /// Names a place; without a line, the whole file.
    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// Orders places by file, then line, then column.
    public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        a.file != b.file ? a.file < b.file : (a.line, a.column) < (b.line, b.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// The usual `file:line:column`, as far as it is known.
    public var description: String {
        if line == 0 { return file }
        return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    }
}
