/// Finds the footnotes of a text, which stand at its margin, outside fenced code.
struct NoteScanner {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// The footnotes, in order.
    private(set) var notes: [NoteDefinition] = []
    /// The parts of the source that are not footnotes, in order.
    private(set) var rest: [Range<Int>] = []
    private var fence: (byte: UInt8, count: Int)?

    init(_ source: SourceText) {
        bytes = source.bytes
        lineStarts = source.lineStarts
        var line = 0
        var restStart = 0
        while line < lineStarts.count {
            guard let label = label(at: line) else {
                line += 1
                continue
            }
            rest.append(restStart..<lineStarts[line])
            line = read(label, at: line)
            restStart = line < lineStarts.count ? lineStarts[line] : bytes.count
        }
        rest.append(restStart..<bytes.count)
    }

    private func range(_ line: Int) -> Range<Int> {
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
        while end > lineStarts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return lineStarts[line]..<end
    }

    /// What of a line is not indentation of at most a number of columns.
    private func content(_ line: Range<Int>, indentation: Int) -> Range<Int> {
        var (index, column) = (line.lowerBound, 0)
        while index < line.upperBound, column < indentation {
            switch bytes[index] {
            case 0x20: column += 1
            case 0x09: column = 4
            default: return index..<line.upperBound
            }
            index += 1
        }
        return index..<line.upperBound
    }

    /// The label of the footnote that begins on a line, and keeps account of fences.
    private mutating func label(at line: Int) -> Range<Int>? {
        let content = content(range(line), indentation: 3)
        guard let first = content.first else { return nil }
        let byte = bytes[first]
        if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") {
            lookAtFence(content, byte)
            return nil
        }
        guard fence == nil, byte == UInt8(ascii: "["), content.count > 4 else { return nil }
        guard let label = Self.label(bytes, at: first), label.upperBound + 1 < content.upperBound,
            bytes[label.upperBound + 1] == UInt8(ascii: ":")
        else { return nil }
        return label
    }

    private mutating func lookAtFence(_ line: Range<Int>, _ byte: UInt8) {
        let count = bytes[line].prefix { $0 == byte }.count
        let info = bytes[line].dropFirst(count)
        if let open = fence {
            let isBlank = info.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if byte == open.byte, count >= open.count, isBlank { fence = nil }
        } else if count >= 3, byte == UInt8(ascii: "~") || !info.contains(byte) {
            fence = (byte, count)
        }
    }

    /// Takes the lines of a footnote, and returns the line after it.
    private mutating func read(_ label: Range<Int>, at first: Int) -> Int {
        let text = label.upperBound + 2..<range(first).upperBound
        var lines = [text.trimmed(in: bytes)]
        var line = first + 1
        var end = line
        while line < lineStarts.count {
            let whole = range(line)
            let content = content(whole, indentation: 4)
            if content.trimmed(in: bytes).isEmpty {
                lines.append(content.upperBound..<content.upperBound)
            } else if isIndented(whole) || (end == line && continuesParagraph(content)) {
                lines.append(content)
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
                start: lineStarts[first], lines: lines))
        return end
    }

    private func isIndented(_ line: Range<Int>) -> Bool {
        let content = content(line, indentation: 4)
        return content.lowerBound > line.lowerBound
            && (content.lowerBound - line.lowerBound == 4 || bytes[content.lowerBound - 1] == 0x09)
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

extension Range<Int> {
    /// The range without the spaces and tabs at both ends.
    func trimmed(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (lowerBound, upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }

    /// The range without the spaces and tabs at both ends.
    func trimmed(in bytes: [UInt8]) -> Range<Int> {
        bytes.withUnsafeBufferPointer { trimmed(in: $0) }
    }
}
