/// A text put together for cmark from pieces of a source, which knows where each byte came from.
struct MappedText {
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where each line begins.
    private(set) var lineStarts = [0]
    /// Where each piece begins in the text, and in the source.
    private var starts: [Int] = []
    private var origins: [Int] = []

    /// Starts empty.
    init() {}

    /// Takes a source as it is.
    init(_ source: SourceText) {
        bytes = source.bytes
        lineStarts = source.lineStarts
    }

    /// Makes room for so many bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends a part of the source.
    mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
        if range.isEmpty { return }
        begin(at: range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    /// Appends a part of another text, with the origins of all its pieces.
    mutating func copy(_ range: Range<Int>, of other: MappedText) {
        var start = range.lowerBound
        var piece = other.starts.isEmpty ? 0 : other.starts.lastIndex(notAfter: start)
        while start < range.upperBound {
            let next = piece + 1 < other.starts.count ? other.starts[piece + 1] : range.upperBound
            let end = min(next, range.upperBound)
            begin(at: other.origin(start))
            bytes.append(contentsOf: other.bytes[start..<end])
            (start, piece) = (end, piece + 1)
        }
    }

    /// Appends bytes that stand for something at a place of the source.
    mutating func add(_ text: some Collection<UInt8>, at origin: Int) {
        begin(at: origin)
        bytes.append(contentsOf: text)
    }

    private mutating func begin(at origin: Int) {
        starts.append(bytes.count)
        origins.append(origin)
    }

    /// Finds the lines, once the text is complete.
    mutating func finish() { lineStarts = bytes.withUnsafeBufferPointer(\.lineStarts) }

    /// Where a byte of the text came from.
    func origin(_ offset: Int) -> Int {
        if starts.isEmpty { return offset }
        let piece = starts.lastIndex(notAfter: offset)
        return origins[piece] + offset - starts[piece]
    }

    /// The bytes of a line, from 1, without its end; empty for a line that is not there.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// Where the content of a line begins, behind spaces and the marks of a number of quotations.
    func contentStart(of line: Range<Int>, quotations: Int) -> Int {
        var index = line.lowerBound
        var left = quotations
        while index < line.upperBound {
            if bytes[index] == UInt8(ascii: ">"), left > 0 {
                left -= 1
            } else if bytes[index] != 0x20, bytes[index] != 0x09 {
                break
            }
            index += 1
        }
        return index
    }

    /// Looks at the bytes without counting references to them.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }
}
