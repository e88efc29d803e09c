/// Finds the footnotes of a text, which stand at the margin of the page, of a quotation or of an
/// item, outside fenced code.
struct NoteScanner {
    private struct Fence { var byte: UInt8, count: Int, quotations: Int, column: Int }

    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// The footnotes, in order.
    private(set) var notes: [NoteDefinition] = []
    /// The parts of the source before, between and behind the footnotes.
    private(set) var rest: [Range<Int>] = []
    private var fence: Fence?
    /// How many quotations the last line stood in, and where the text of each open item begins.
    private var quotations = 0
    private var items: [Int] = []

    init(_ source: SourceText) {
        bytes = source.bytes
        lineStarts = source.lineStarts
        var line = 0
        var restStart = 0
        while line < lineStarts.count {
            let margin = margin(line)
            guard let label = label(margin) else {
                line += 1
                continue
            }
            rest.append(restStart..<lineStarts[line])
            line = read(label, margin, at: line)
            restStart = line < lineStarts.count ? lineStarts[line] : bytes.count
        }
        rest.append(restStart..<bytes.count)
    }

    private func margin(_ line: Int) -> LineMargin {
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
        while end > lineStarts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes.withUnsafeBufferPointer { LineMargin(lineStarts[line]..<end, in: $0) }
    }

    /// The label of the footnote that begins on a line; keeps account of fences and lists.
    private mutating func label(_ margin: LineMargin) -> Range<Int>? {
        guard !margin.content.isEmpty, !isFenced(margin) else { return nil }
        if margin.quotations != quotations { items = [] }
        quotations = margin.quotations
        while let item = items.last, margin.column < item { items.removeLast() }
        var inner = margin
        while inner.column - (items.last ?? 0) < 4,
            let mark = bytes.withUnsafeBufferPointer({ inner.listMark(in: $0) })
        {
            inner.enter(mark)
            items.append(inner.column)
        }
        guard inner.column - (items.last ?? 0) < 4, let first = inner.content.first else {
            return nil
        }
        if bytes[first] == UInt8(ascii: "`") || bytes[first] == UInt8(ascii: "~") {
            open(inner)
            return nil
        }
        guard first == margin.content.lowerBound, let label = Self.label(bytes, at: first),
            label.upperBound + 1 < margin.content.upperBound,
            bytes[label.upperBound + 1] == UInt8(ascii: ":")
        else { return nil }
        return label
    }

    /// Whether a line with text is part of fenced code, or ends it.
    private mutating func isFenced(_ line: LineMargin) -> Bool {
        guard let fence else { return false }
        if line.quotations < fence.quotations || line.column < fence.column {
            self.fence = nil
            return false
        }
        let marks = bytes[line.content].prefix { $0 == fence.byte }
        let isBlank = bytes[marks.endIndex..<line.content.upperBound].allSatisfy(isSpace)
        if line.quotations == fence.quotations, marks.count >= fence.count, isBlank {
            self.fence = nil
        }
        return true
    }

    private mutating func open(_ line: LineMargin) {
        let byte = bytes[line.content.lowerBound]
        let count = bytes[line.content].prefix { $0 == byte }.count
        let info = bytes[line.content].dropFirst(count)
        guard count >= 3, byte == UInt8(ascii: "~") || !info.contains(byte) else { return }
        fence = Fence(
            byte: byte, count: count, quotations: quotations, column: items.last ?? 0)
    }

    /// Takes the lines of a footnote, and returns the line after it.
    private mutating func read(_ label: Range<Int>, _ margin: LineMargin, at first: Int) -> Int {
        let indentation = (items.last ?? 0) + 4
        let text = label.upperBound + 2..<margin.content.upperBound
        var lines = [text.trimmed(in: bytes)]
        var line = first + 1
        var end = line
        while line < lineStarts.count {
            let next = self.margin(line)
            guard next.quotations == quotations else { break }
            if next.content.isEmpty {
                lines.append(next.content)
            } else if next.column >= indentation {
                lines.append(
                    bytes.withUnsafeBufferPointer { next.content(behind: indentation, in: $0) })
                end = line + 1
            } else if end == line, continuesParagraph(next.content) {
                lines.append(next.content)
                end = line + 1
            } else {
                break
            }
            line += 1
        }
        lines.removeLast(lines.count - (end - first))
        notes.append(
            NoteDefinition(
                label: String(decoding: bytes[label], as: UTF8.self).lowercased(),
                start: label.lowerBound - 2, lines: lines, gap: gap(before: first)))
        return end
    }

    /// What keeps the text before a footnote apart from the text behind it.
    private func gap(before line: Int) -> String {
        if !items.isEmpty { return "" }
        if quotations == 0 { return "\n" }
        let before = line > 0 ? margin(line - 1) : nil
        guard let before, before.quotations > 0, !before.content.isEmpty else { return "" }
        return String(repeating: ">", count: quotations) + "\n"
    }

    /// Whether a line at the margin goes on with the paragraph before it: it begins with nothing
    /// that begins another block.
    private func continuesParagraph(_ content: Range<Int>) -> Bool {
        guard let first = content.first else { return false }
        switch bytes[first] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "~"),
            UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "|"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return false
        default:
            return Self.label(bytes, at: first) == nil
        }
    }

    /// The label within the `[^label]` at an index.
    static func label(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
        guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "["),
            bytes[start + 1] == UInt8(ascii: "^")
        else { return nil }
        for index in start + 2..<Swift.min(bytes.count, start + 200) {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index > start + 2 ? start + 2..<index : nil
            case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "\\"): return nil
            default: continue
            }
        }
        return nil
    }
}

/// Whether a byte is a space or a tab.
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension Range<Int> {
    /// The range without the spaces and tabs at both ends.
    func trimmed(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (lowerBound, upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while start < end, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The range without the spaces and tabs at both ends.
    func trimmed(in bytes: [UInt8]) -> Range<Int> {
        bytes.withUnsafeBufferPointer { trimmed(in: $0) }
    }
}
