/// A table as it stands in the lines of a paragraph, by the rules of GitHub's extension.
struct TableScanner {
    /// How the cells of a column are set.
    enum Alignment { case unset, left, center, right }

    /// The alignment of each column.
    let alignments: [Alignment]
    /// The lines of the paragraph before the table.
    let before: [Range<Int>]
    /// The cells of the head.
    let header: [Range<Int>]
    /// The cells of the other rows.
    let rows: [[Range<Int>]]

    /// Looks for a table: a line of names, and under it a line of as many `---`.
    init?(_ lines: [Range<Int>], in bytes: [UInt8]) {
        for index in lines.indices.dropFirst() {
            guard let alignments = Self.alignments(lines[index], bytes) else { continue }
            let header = Self.cells(lines[index - 1], bytes)
            guard header.count == alignments.count else { continue }
            self.alignments = alignments
            self.header = header
            before = Array(lines[..<(index - 1)])
            rows = lines[(index + 1)...].map {
                Self.cells($0, bytes, limit: alignments.count)
            }
            return
        }
        return nil
    }

    /// The parts of a row between its pipes, but for escaped ones and those at its ends.
    static func cells(_ line: Range<Int>, _ bytes: [UInt8], limit: Int = .max) -> [Range<Int>] {
        let row = line.trimmed(in: bytes)
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        for index in start..<row.upperBound
        where bytes[index] == UInt8(ascii: "|") && bytes[index - 1] != UInt8(ascii: "\\") {
            if cells.count == limit { return cells }
            cells.append((start..<index).trimmed(in: bytes))
            start = index + 1
        }
        let last = (start..<row.upperBound).trimmed(in: bytes)
        if !last.isEmpty, cells.count < limit { cells.append(last) }
        return cells
    }

    /// The alignments that a line of `---`, `:--`, `--:` and `:-:` gives.
    private static func alignments(_ line: Range<Int>, _ bytes: [UInt8]) -> [Alignment]? {
        guard let first = line.first else { return nil }
        switch bytes[first] {
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): break
        default: return nil
        }
        let isDelimiterByte: (Int) -> Bool = {
            switch bytes[$0] {
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x20, 0x09: true
            default: false
            }
        }
        guard line.allSatisfy(isDelimiterByte) else { return nil }
        var alignments: [Alignment] = []
        for cell in cells(line, bytes) {
            guard let alignment = alignment(cell, bytes) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static func alignment(_ cell: Range<Int>, _ bytes: [UInt8]) -> Alignment? {
        guard let first = cell.first, let last = cell.last else { return nil }
        let isLeft = bytes[first] == UInt8(ascii: ":")
        let isRight = bytes[last] == UInt8(ascii: ":")
        let hyphens = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
        guard !hyphens.isEmpty, hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else {
            return nil
        }
        switch (isLeft, isRight) {
        case (true, true): return .center
        case (true, false): return .left
        case (false, true): return .right
        case (false, false): return .unset
        }
    }
}
