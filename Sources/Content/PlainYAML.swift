import Diagnostics

/// Reads the part of YAML that front matter is made of, without libyaml; see
/// ``YAMLValue/init(_:at:depth:_:)``.
///
/// `key: scalar`, `key: [a, b]` and `key:` over lines of `- item`, where a scalar is plain or in
/// quotes without escapes and stands on one line. Whatever is not plainly of this form is left to
/// libyaml, and both agree on all that is read here.
struct PlainYAML {
    private let bytes: ArraySlice<UInt8>
    private let origin: SourceLocation
    private var entries: [YAMLValue.Entry] = []
    /// Where the current line begins and ends, without its line feed.
    private var lineStart: Int
    private var lineEnd: Int
    private var lineNumber = 0
    private let isASCII: Bool
    /// How many keys are looked through for a second one; more go through libyaml.
    private static let keyLimit = 64

    /// The map that the text holds; `nil` when it has to go through libyaml.
    static func value(_ bytes: ArraySlice<UInt8>, at origin: SourceLocation) -> YAMLValue? {
        let isASCII = bytes.isPrintableASCII
        guard isASCII || hasOnlyPlainCharacters(bytes) else { return nil }
        var reader = PlainYAML(bytes, isASCII: isASCII, at: origin)
        return reader.map()
    }

    private init(_ bytes: ArraySlice<UInt8>, isASCII: Bool, at origin: SourceLocation) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.origin = origin
        lineStart = bytes.startIndex
        lineEnd = bytes.lineEnd(from: lineStart)
        entries.reserveCapacity(6)
    }

    private mutating func map() -> YAMLValue? {
        var firstKey: SourceLocation?
        while lineStart < bytes.endIndex {
            if isBlankOrComment {
                advance()
                continue
            }
            guard entries.count < Self.keyLimit, let entry = entry(),
                !entries.contains(where: { $0.key.value == entry.key.value })
            else { return nil }
            if firstKey == nil { firstKey = entry.key.location }
            entries.append(entry)
        }
        return firstKey.map { YAMLValue(.map(entries), at: $0) }
    }

    /// Reads the entry whose key stands on the current line, and moves behind it.
    private mutating func entry() -> YAMLValue.Entry? {
        var colon = lineStart
        while colon < lineEnd, Self.isKeyByte(bytes[colon]) { colon += 1 }
        guard colon > lineStart, colon - lineStart <= 64, colon < lineEnd,
            bytes[lineStart] != UInt8(ascii: "-"), bytes[colon] == UInt8(ascii: ":")
        else { return nil }
        let key = Located(text(bytes[lineStart..<colon]), at: location(lineStart))
        var start = colon + 1
        while start < lineEnd, bytes[start] == UInt8(ascii: " ") { start += 1 }
        if start == lineEnd {
            let empty = YAMLValue(.plain(""), at: location(colon + 1))
            advance()
            let items = items()
            guard let items else { return nil }
            let list = items.first.map { firstItem in
                var place = firstItem.location
                place.column = dashColumn
                return YAMLValue(.list(items), at: place)
            }
            return YAMLValue.Entry(key, list ?? empty)
        }
        guard start > colon + 1 else { return nil }
        let value =
            bytes[start] == UInt8(ascii: "[")
            ? flowList(from: start) : scalar(from: start, to: lineEnd)
        advance()
        return value.map { YAMLValue.Entry(key, $0) }
    }

    private var dashColumn = 0

    /// Reads lines of `- item`, all of one indentation; none when the current line has no dash.
    private mutating func items() -> [YAMLValue]? {
        var items: [YAMLValue] = []
        var indentation: Int?
        while lineStart < bytes.endIndex {
            if isBlankOrComment {
                advance()
                continue
            }
            let dash = bytes[lineStart..<lineEnd].prefix { $0 == UInt8(ascii: " ") }.endIndex
            guard dash + 1 < lineEnd, bytes[dash] == UInt8(ascii: "-"),
                bytes[dash + 1] == UInt8(ascii: " ")
            else { break }
            guard indentation == nil || indentation == dash - lineStart else { return nil }
            indentation = dash - lineStart
            dashColumn = origin.column + dash - lineStart
            var start = dash + 1
            while start < lineEnd, bytes[start] == UInt8(ascii: " ") { start += 1 }
            guard start < lineEnd, let item = scalar(from: start, to: lineEnd) else { return nil }
            items.append(item)
            advance()
        }
        return items
    }

    /// Reads `[a, "b"]`, which ends the line.
    private func flowList(from start: Int) -> YAMLValue? {
        var end = lineEnd
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end - 1 > start, bytes[end - 1] == UInt8(ascii: "]") else { return nil }
        var items: [YAMLValue] = []
        var index = start + 1
        while index < end {
            while bytes[index] == UInt8(ascii: " ") { index += 1 }
            if index == end - 1 {
                return items.isEmpty ? YAMLValue(.list([]), at: location(start)) : nil
            }
            let itemEnd = flowItemEnd(from: index, to: end - 1)
            guard !bytes[index..<itemEnd].contains(where: Self.isFlowIndicator),
                let item = scalar(from: index, to: itemEnd)
            else { return nil }
            items.append(item)
            if itemEnd == end - 1 { return YAMLValue(.list(items), at: location(start)) }
            index = itemEnd + 1
        }
        return nil
    }

    /// The comma after an item, or the end of the list.
    private func flowItemEnd(from start: Int, to end: Int) -> Int {
        let quote = bytes[start]
        var from = start
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            from = bytes[(start + 1)..<end].firstIndex(of: quote) ?? end
        }
        return bytes[from..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
    }
}

extension PlainYAML {
    /// Reads a scalar between two bytes, spaces at its end aside.
    private func scalar(from start: Int, to limit: Int) -> YAMLValue? {
        var end = limit
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard start < end else { return nil }
        let first = bytes[start]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let inner = bytes[(start + 1)..<max(end - 1, start + 1)]
            let escape = first == UInt8(ascii: "'") ? first : UInt8(ascii: "\\")
            guard end - start >= 2, bytes[end - 1] == first,
                !inner.contains(first, or: escape)
            else { return nil }
            return YAMLValue(.quoted(text(inner)), at: location(start))
        }
        guard !Self.isIndicator(first), isPlain(bytes[start..<end]) else { return nil }
        return YAMLValue(.plain(text(bytes[start..<end])), at: location(start))
    }

    /// Whether nothing in a plain scalar could end it or begin a comment.
    private func isPlain(_ scalar: ArraySlice<UInt8>) -> Bool {
        guard scalar.last != UInt8(ascii: ":") else { return false }
        var last: UInt8 = 0
        for byte in scalar {
            if last == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return false }
            if last == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return false }
            last = byte
        }
        return true
    }

    private var isBlankOrComment: Bool {
        let first = bytes[lineStart..<lineEnd].first { $0 != UInt8(ascii: " ") }
        return first == nil || first == UInt8(ascii: "#")
    }

    private mutating func advance() {
        lineStart = min(lineEnd + 1, bytes.endIndex)
        lineNumber += 1
        lineEnd = bytes.lineEnd(from: lineStart)
    }

    private func text(_ part: ArraySlice<UInt8>) -> String { String(decoding: part, as: UTF8.self) }

    private func location(_ offset: Int) -> SourceLocation {
        let column = isASCII ? offset - lineStart : text(bytes[lineStart..<offset]).count
        return SourceLocation(
            file: origin.file, line: origin.line + lineNumber, column: origin.column + column)
    }

    /// Whether there is no tab, control, byte order mark or line separator: those have rules of
    /// their own.
    private static func hasOnlyPlainCharacters(_ bytes: ArraySlice<UInt8>) -> Bool {
        for index in bytes.indices {
            switch bytes[index] {
            case 0x20...0x7E, 0x0A, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xF4: continue
            case 0x80...0xBF: continue
            case 0xC2 where index + 1 < bytes.endIndex && bytes[index + 1] >= 0xA0: continue
            case 0xE2 where index + 2 < bytes.endIndex:
                // U+2028 and U+2029 end a line of YAML 1.1.
                if bytes[index + 1] == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 {
                    return false
                }
            case 0xEF where index + 1 < bytes.endIndex:
                // U+FEFF is a mark, U+FFFE and U+FFFF are no characters.
                if bytes[index + 1] == 0xBB || bytes[index + 1] == 0xBF { return false }
            default: return false
            }
        }
        return true
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "@"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"),
            UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "."):
            true
        default: isFlowIndicator(byte)
        }
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
