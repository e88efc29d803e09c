/// Finds the cells of one row in the bytes of a CSV file.
///
/// Source: RFC 4180, with any of CR, LF and CRLF as the end of a line.
struct CSVScanner {
    /// Where the text of a cell stands, without its quotes.
    struct Cell: Hashable {
        var start: Int
        var end: Int
        var isQuoted: Bool
    }

    /// What is wrong with a row, and the offset of the byte that shows it.
    struct Flaw: Hashable {
        enum Kind { case strayQuote, textAfterQuote, unclosedQuote }
        var kind: Kind
        var offset: Int
    }

    /// The cells of the row scanned last.
    private(set) var cells: [Cell] = []
    /// The first flaw of the row scanned last.
    private(set) var flaw: Flaw?
    /// How many lines the row scanned last takes up.
    private(set) var lineCount = 0

    /// Makes room for the cells of a row.
    init(capacity: Int = 0) { cells.reserveCapacity(capacity) }

    /// Scans the row that begins at an offset, and returns the offset of the next one.
    mutating func scanRow(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
        cells.removeAll(keepingCapacity: true)
        flaw = nil
        lineCount = 1
        var index = start
        while true {
            index =
                index < end && bytes[index] == UInt8(ascii: "\"")
                ? scanQuoted(bytes, from: index, to: end) : scanPlain(bytes, from: index, to: end)
            guard index < end else { return end }
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: ",") { continue }
            if byte == UInt8(ascii: "\r"), index < end, bytes[index] == UInt8(ascii: "\n") {
                index += 1
            }
            return index
        }
    }

    /// Scans a cell without quotes, and returns the offset of what ends it.
    private mutating func scanPlain(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: ",") || Self.endsLine(byte) { break }
            if byte == UInt8(ascii: "\"") { report(.strayQuote, at: index) }
            index += 1
        }
        cells.append(Cell(start: start, end: index, isQuoted: false))
        return index
    }

    /// Scans a cell in quotes, and returns the offset of what ends it.
    private mutating func scanQuoted(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start + 1
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") else { break }
                index += 1
            } else if byte == UInt8(ascii: "\n") {
                lineCount += 1
            } else if byte == UInt8(ascii: "\r"),
                index + 1 == end || bytes[index + 1] != UInt8(ascii: "\n")
            {
                lineCount += 1
            }
            index += 1
        }
        cells.append(Cell(start: start + 1, end: index, isQuoted: true))
        guard index < end else {
            report(.unclosedQuote, at: start)
            return end
        }
        index += 1
        let afterQuote = index
        while index < end, bytes[index] != UInt8(ascii: ","), !Self.endsLine(bytes[index]) {
            index += 1
        }
        if index > afterQuote { report(.textAfterQuote, at: afterQuote) }
        return index
    }

    private mutating func report(_ kind: Flaw.Kind, at offset: Int) {
        if flaw == nil { flaw = Flaw(kind: kind, offset: offset) }
    }

    static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
