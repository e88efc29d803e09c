import Diagnostics

/// The text of a file as it was written, and the only place where its bytes become lines and
/// columns.
struct SourceText {
    /// Valid UTF-8 without a byte order mark.
    let bytes: [UInt8]
    /// Where each line begins.
    let lineStarts: [Int]
    /// What can occur in the text.
    let triggers: Triggers
    /// The offsets that cmark gets a backslash at, so as not to nest too deeply.
    let escaped: [Int]
    private let file: String
    private let firstLine: Int
    /// How many bytes that begin no character stand before each block; empty for plain ASCII.
    private let continuations: [Int]
    private static let block = 64

    /// Reads a text; what is not UTF-8, or no character of a page, becomes U+FFFD and is reported.
    init(
        _ source: MarkdownSource, keepsControls: Bool, _ diagnostics: inout Diagnostics
    ) {
        var bytes = source.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var scan = SourceScan(bytes)
        var problem: ((SourceLocation) -> Diagnostic)?
        var first = 0
        if scan.triggers.contains(.nonASCII), let bad = firstInvalidByte(bytes) {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
            (problem, first) = (MarkdownProblems.invalidUTF8, bad)
            scan = SourceScan(bytes)
        }
        if !keepsControls, scan.triggers.contains(.control) {
            if problem == nil {
                problem = MarkdownProblems.controlCharacter
                first = bytes.firstIndex(where: isControl) ?? 0
            }
            bytes = bytes.flatMap { isControl($0) ? [0xEF, 0xBF, 0xBD] : [$0] }
            scan = SourceScan(bytes)
        }
        self.bytes = bytes
        lineStarts = bytes.withUnsafeBufferPointer(\.lineStarts)
        triggers = scan.triggers
        (file, firstLine) = (source.file, source.firstLine)
        escaped = bytes.withUnsafeBufferPointer { [lineStarts] in
            NestingLimit($0, lineStarts, images: scan.images).offsets
        }
        continuations = triggers.contains(.nonASCII) ? Self.continuations(bytes) : []
        if let problem { diagnostics.report(problem(location(first))) }
        if let deep = escaped.first {
            diagnostics.report(MarkdownProblems.tooDeeplyNested(location(deep)))
        }
    }

    /// The place of a byte.
    func location(_ offset: Int) -> SourceLocation {
        let line = lineStarts.lastIndex(notAfter: offset)
        let start = lineStarts[line]
        let column = offset - start - (continuations(before: offset) - continuations(before: start))
        return SourceLocation(file: file, line: firstLine + line, column: column + 1)
    }

    private func continuations(before offset: Int) -> Int {
        if continuations.isEmpty { return 0 }
        let offset = min(offset, bytes.count)
        let block = offset / Self.block
        return bytes[block * Self.block..<offset].reduce(continuations[block]) {
            $0 + ($1 & 0xC0 == 0x80 ? 1 : 0)
        }
    }

    private static func continuations(_ bytes: [UInt8]) -> [Int] {
        var counts = [0]
        counts.reserveCapacity(bytes.count / block + 1)
        var count = 0
        bytes.withUnsafeBufferPointer { bytes in
            for start in stride(from: 0, to: bytes.count - block + 1, by: block) {
                // Without branches, so that the compiler looks at many bytes at once.
                var here: UInt8 = 0
                for byte in bytes[start..<start + block] { here &+= byte & 0xC0 == 0x80 ? 1 : 0 }
                count += Int(here)
                counts.append(count)
            }
        }
        return counts
    }
}

extension Array<Int> {
    /// The last index whose element is at most the value, in an array in ascending order; 0 if all
    /// are greater.
    func lastIndex(notAfter value: Int) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }
}

/// Whether a byte is a character that no page may hold.
private func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
}

/// Where a text first fails to be UTF-8.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        offset += UTF8.width(scalar)
    }
    return offset
}
