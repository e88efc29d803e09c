/// A table as it stands in the lines of a paragraph, by the rules of GitHub's extension.
struct TableScanner {
    /// How the cells of a column are set.
    enum Alignment { case unset, left, center, right }

    /// The alignment of each column.
    let alignments: [Alignment]
    /// The lines of the paragraph before the table.
    let before: [Range<Int>]
    /// The cells, row after row, those of the head first.
    private(set) var cells: [Range<Int>]
    /// How many cells there are up to the end of each row.
    private(set) var rowEnds: [Int]

    /// Looks for a table: a line of names, and under it a line of as many `---`.
    init?(_ lines: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) {
        for index in lines.indices.dropFirst() {
            guard let alignments = Self.alignments(lines[index], bytes) else { continue }
            var header: [Range<Int>] = []
            Self.appendCells(lines[index - 1], bytes, to: &header)
            guard header.count == alignments.count else { continue }
            self.alignments = alignments
            before = Array(lines[..<(index - 1)])
            (cells, rowEnds) = (header, [header.count])
            for line in lines[(index + 1)...] {
                Self.appendCells(line, bytes, limit: alignments.count, to: &cells)
                rowEnds.append(cells.count)
            }
            return
        }
        return nil
    }

    /// Appends the parts of a row between its pipes, but for escaped ones and those at its ends.
    private static func appendCells(
        _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max,
        to cells: inout [Range<Int>]
    ) {
        let row = line.trimmed(in: bytes)
        var left = limit
        var start = row.lowerBound
        if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        for index in start..<row.upperBound
        where bytes[index] == UInt8(ascii: "|") && bytes[index - 1] != UInt8(ascii: "\\") {
            if left == 0 { return }
            left -= 1
            cells.append((start..<index).trimmed(in: bytes))
            start = index + 1
        }
        let last = (start..<row.upperBound).trimmed(in: bytes)
        if !last.isEmpty, left > 0 { cells.append(last) }
    }

    /// The alignments that a line of `---`, `:--`, `--:` and `:-:` gives.
    private static func alignments(
        _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Alignment]? {
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x20, 0x09: continue
            default: return nil
            }
        }
        var cells: [Range<Int>] = []
        appendCells(line, bytes, to: &cells)
        var alignments: [Alignment] = []
        for cell in cells {
            guard let alignment = alignment(cell, bytes) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static func alignment(
        _ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Alignment? {
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
