/// What a line begins with: the marks of quotations, and spaces.
struct LineMargin {
    /// How many `>` stand before its text.
    private(set) var quotations = 0
    /// How many columns its text is indented behind them.
    private(set) var column = 0
    /// Its text, which is empty for a blank line.
    private(set) var content: Range<Int>
    /// Where the line goes on behind the quotations.
    private let start: Int

    init(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        var start = line.lowerBound
        content = line
        while true {
            (column, content) = Self.indentation(start..<line.upperBound, in: bytes)
            guard column < 4, let mark = content.first, bytes[mark] == UInt8(ascii: ">") else {
                break
            }
            quotations += 1
            start = mark + 1
            if start < line.upperBound, bytes[start] == 0x20 { start += 1 }
        }
        self.start = start
    }

    /// What of the line stands behind at most so many columns of spaces.
    func content(behind columns: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        Self.indentation(start..<content.upperBound, in: bytes, limit: columns).content
    }

    /// The column where the text of a part of a line begins, which is looked for from a column on.
    private static func indentation(
        _ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0,
        limit: Int = .max
    ) -> (column: Int, content: Range<Int>) {
        var (index, column) = (line.lowerBound, start)
        while index < line.upperBound, column < limit {
            switch bytes[index] {
            case 0x20: column += 1
            case 0x09: column += 4 - column % 4
            default: return (column, index..<line.upperBound)
            }
            index += 1
        }
        return (column, index..<line.upperBound)
    }

    /// How many columns the mark of a list and the spaces behind it take, if the text begins with
    /// one, and the text behind them.
    ///
    /// Source: CommonMark 0.30, 5.2.
    func listMark(in bytes: UnsafeBufferPointer<UInt8>) -> (width: Int, content: Range<Int>)? {
        guard let end = Self.listMarkEnd(content, in: bytes) else { return nil }
        let width = end - content.lowerBound
        let (next, rest) = Self.indentation(
            end..<content.upperBound, in: bytes, from: column + width)
        if rest.isEmpty { return (width + 1, rest) }
        let spaces = next - column - width
        return (width + (spaces > 4 ? 1 : spaces), rest)
    }

    /// Where the mark of a list ends that a text begins with: a bullet, or a number of up to nine
    /// digits with `.` or `)`, and a space or nothing behind it.
    static func listMarkEnd(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        var end = first + 1
        switch bytes[first] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while end < text.upperBound, end - first < 9, isDigit(bytes[end]) { end += 1 }
            guard end < text.upperBound, ".)".utf8.contains(bytes[end]) else { return nil }
            end += 1
        default: return nil
        }
        return end == text.upperBound || bytes[end] <= 0x20 ? end : nil
    }

    /// Goes on behind the mark of a list.
    mutating func enter(_ mark: (width: Int, content: Range<Int>)) {
        column += mark.width
        content = mark.content
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
