public import Diagnostics

/// A table of a CSV file, every cell with its place.
///
/// Source: RFC 4180. Cells are ranges into the file's bytes; a text is made only when asked for. The first row names
/// the columns. Empty lines are no rows. Any of CR, LF and CRLF ends a line, and a byte order mark
/// is skipped.
public struct CSVTable: Hashable, Sendable {
    /// How many columns a table may have.
    public static let columnLimit = 1000

    /// The names of the columns, as written.
    public private(set) var columns: [Located<String>] = []

    private let bytes: [UInt8]
    private let end: Int
    private let origin: SourceLocation
    private var rowStarts: [RowStart] = []

    struct RowStart: Hashable {
        var offset: Int
        var line: Int
    }

    /// Reads a table; rows with a flaw are kept when their cells match the columns.
    ///
    /// - Parameters:
    ///   - bytes: The table in UTF-8.
    ///   - origin: Where its first character stands; every line begins at that column.
    ///   - diagnostics: Bytes that are no UTF-8, a missing head, quotes out of place, and rows with
    ///     more or fewer cells than columns, which are left out.
    public init(_ bytes: [UInt8], at origin: SourceLocation, _ diagnostics: inout Diagnostics) {
        self.bytes = bytes
        self.origin = origin
        let invalid = firstInvalidUTF8(in: bytes)
        end = invalid ?? bytes.count
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        readRows(from: start, &diagnostics)
        if let invalid {
            let line = rowStarts.last ?? RowStart(offset: start, line: 1)
            diagnostics.report(
                ContentProblems.invalidUTF8(at: location(ofByte: invalid, in: line)))
        } else if columns.isEmpty {
            diagnostics.report(ContentProblems.emptyTable(at: origin))
        }
    }

    /// How many rows there are, without the head.
    public var rowCount: Int { rowStarts.count }

    /// A row by its number from 0, which must be below ``rowCount``.
    public func row(_ index: Int) -> Row {
        let start = rowStarts[index]
        var scanner = CSVScanner(capacity: columns.count)
        _ = scanner.scanRow(of: bytes, from: start.offset, to: end)
        return Row(table: self, start: start, cells: scanner.cells)
    }

    /// The number from 0 of a column; `nil` when there is none of that name.
    public func column(named name: String) -> Int? {
        columns.firstIndex { $0.value == name }
    }

    private mutating func readRows(from first: Int, _ diagnostics: inout Diagnostics) {
        var scanner = CSVScanner()
        var start = RowStart(offset: first, line: 1)
        while start.offset < end {
            let next = scanner.scanRow(of: bytes, from: start.offset, to: end)
            let isEmptyLine = CSVScanner.endsLine(bytes[start.offset])
            if !isEmptyLine { accept(scanner, at: start, &diagnostics) }
            start = RowStart(offset: next, line: start.line + scanner.lineCount)
        }
    }

    private mutating func accept(
        _ scanner: CSVScanner, at start: RowStart, _ diagnostics: inout Diagnostics
    ) {
        if let flaw = scanner.flaw {
            let place = location(ofByte: flaw.offset, in: start)
            diagnostics.report(ContentProblems.csvFlaw(flaw.kind, at: place))
        }
        if columns.isEmpty {
            let head = Row(table: self, start: start, cells: scanner.cells)
            guard head.count <= Self.columnLimit else {
                diagnostics.report(
                    ContentProblems.tooManyColumns(Self.columnLimit, at: head.location(0)))
                columns = [Located("", at: head.location(0))]
                return
            }
            columns = (0..<head.count).map { Located(head.text($0), at: head.location($0)) }
        } else if scanner.cells.count == columns.count {
            rowStarts.append(start)
        } else {
            let extra = min(scanner.cells.count - 1, columns.count)
            let place = location(of: scanner.cells[extra], in: start)
            diagnostics.report(
                ContentProblems.raggedRow(
                    cells: scanner.cells.count, columns: columns.count, at: place))
        }
    }

    private func location(of cell: CSVScanner.Cell, in row: RowStart) -> SourceLocation {
        location(ofByte: cell.isQuoted ? cell.start - 1 : cell.start, in: row)
    }

    /// Counts lines and characters from the start of a row to a byte of it.
    private func location(ofByte offset: Int, in row: RowStart) -> SourceLocation {
        var line = row.line
        var lineStart = row.offset
        for index in row.offset..<max(offset, row.offset) where CSVScanner.endsLine(bytes[index]) {
            let isCarriageReturnOfPair =
                bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
                && bytes[index + 1] == UInt8(ascii: "\n")
            if !isCarriageReturnOfPair { line += 1 }
            lineStart = index + 1
        }
        let before = bytes[lineStart..<max(offset, lineStart)]
        let column =
            before.allSatisfy { $0 < 0x80 }
            ? before.count : String(decoding: before, as: UTF8.self).count
        return SourceLocation(
            file: origin.file, line: origin.line + line - 1, column: origin.column + column)
    }
}

extension CSVTable {
    /// A row of a table.
    public struct Row: Hashable, Sendable {
        private let table: CSVTable
        private let start: RowStart
        private let cells: [CSVScanner.Cell]

        fileprivate init(table: CSVTable, start: RowStart, cells: [CSVScanner.Cell]) {
            self.table = table
            self.start = start
            self.cells = cells
        }

        /// How many cells there are: as many as columns.
        public var count: Int { cells.count }

        /// The line on which the row begins.
        public var line: Int { table.origin.line + start.line - 1 }

        /// The bytes of a cell by the number of its column, doubled quotes as they stand.
        public func bytes(_ column: Int) -> ArraySlice<UInt8> {
            table.bytes[cells[column].start..<cells[column].end]
        }

        /// The text of a cell by the number of its column, doubled quotes made single.
        public func text(_ column: Int) -> String {
            let text = String(decoding: bytes(column), as: UTF8.self)
            guard cells[column].isQuoted, text.utf8.contains(UInt8(ascii: "\"")) else {
                return text
            }
            return text.split(separator: "\"\"", omittingEmptySubsequences: false)
                .joined(separator: "\"")
        }

        /// Where a cell begins, by the number of its column.
        public func location(_ column: Int) -> SourceLocation {
            table.location(of: cells[column], in: start)
        }
    }
}
