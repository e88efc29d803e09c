/// A chart's data as a table: what is printed, and what is downloaded.
public struct FigureTable: Hashable, Sendable {
    /// One cell.
    public struct Cell: Hashable, Sendable {
        /// As it is printed.
        public var text: String
        /// As it is written for machines.
        public var raw: String
        /// Whether it is a number, set to the right.
        public var isNumber: Bool

        /// A cell; text is written for machines as it is printed.
        public init(_ text: String, raw: String? = nil, isNumber: Bool = false) {
            self.text = text
            self.raw = raw ?? text
            self.isNumber = isNumber
        }
    }

    /// The heads of the columns.
    public var headers: [String]
    /// The rows; the first cell of each is its head.
    public var rows: [[Cell]]

    /// A table.
    public init(headers: [String], rows: [[Cell]] = []) {
        self.headers = headers
        self.rows = rows
    }

    /// The table as CSV (RFC 4180, lines ended by CR LF).
    ///
    /// Text that a spreadsheet would run as a formula, since it begins with `= + - @`, a tab or a
    /// carriage return, gets an apostrophe in front; numbers stay as they are.
    public var csv: String {
        var lines = headers.map { Self.field($0, isNumber: false) }.joined(separator: ",") + "\r\n"
        for row in rows {
            lines += row.map { Self.field($0.raw, isNumber: $0.isNumber) }.joined(separator: ",")
            lines += "\r\n"
        }
        return lines
    }

    private static func field(_ text: String, isNumber: Bool) -> String {
        let risky: [Character] = ["=", "+", "-", "@", "\t", "\r", "\r\n"]
        let guarded = !isNumber && text.first.map(risky.contains) == true ? "'" + text : text
        let special: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D]
        guard guarded.utf8.contains(where: special.contains) else { return guarded }
        return "\""
            + guarded.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
