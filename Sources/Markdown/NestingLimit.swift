/// Where a text is nested so deeply that cmark would take the square of its size to read it.
///
/// cmark 0.30 looks at each open list on each line, climbs out of all quotations for each piece of
/// emphasis, and looks at each open image at the end of each link. So a list, quotation or image
/// that would be nested too deeply gets a backslash, and is text.
struct NestingLimit {
    /// The offsets of what is to be text, in order.
    private(set) var offsets: [Int] = []
    /// How many quotations stand within each other at most.
    private static let quotations = 1_000
    /// The first column without lists; each list takes two columns at least.
    private static let listColumn = 1_000
    /// How many brackets are open at most where an image begins.
    private static let brackets = 1_000

    /// Looks at the lines of a text that holds a number of `![`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int], images: Int) {
        for (line, start) in lineStarts.enumerated() {
            let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
            if end - start > min(Self.quotations, Self.listColumn),
                let offset = Self.firstBlock(in: start..<end, of: bytes)
            {
                offsets.append(offset)
            }
        }
        if images > Self.brackets { addImages(bytes, lineStarts) }
    }

    /// The first quotation or list of a line that is nested too deeply.
    private static func firstBlock(
        in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var column = 0
        var quotations = 0
        var index = line.lowerBound
        while index < line.upperBound {
            var end = index + 1
            switch bytes[index] {
            case 0x20: break
            case 0x09: column += 3 - column % 4
            case UInt8(ascii: ">"):
                quotations += 1
                if quotations > Self.quotations { return index }
            default:
                guard let mark = LineMargin.listMarkEnd(index..<line.upperBound, in: bytes) else {
                    return nil
                }
                end = mark
                if column >= listColumn { return end - 1 }
            }
            column += end - index
            index = end
        }
        return nil
    }

    /// Looks for images in each row of lines without an empty one that is long enough.
    private mutating func addImages(_ bytes: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int]) {
        var first = 0
        for start in lineStarts + [bytes.count] {
            let isEmpty = start < bytes.count && (bytes[start] == 0x0A || bytes[start] == 0x0D)
            guard isEmpty || start == bytes.count else { continue }
            if start - first > Self.brackets { addImages(bytes, in: first..<start) }
            first = start
        }
        offsets.sort()
    }

    private mutating func addImages(_ bytes: UnsafeBufferPointer<UInt8>, in lines: Range<Int>) {
        var open = 0
        var isBlank = true
        for index in lines {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "["):
                if open >= Self.brackets, index > 0, bytes[index - 1] == UInt8(ascii: "!") {
                    offsets.append(index)
                } else {
                    open += 1
                }
            case UInt8(ascii: "]"): open = max(0, open - 1)
            case 0x0A, 0x0D: if isBlank { open = 0 }
            default: break
            }
            isBlank = byte == 0x0A || byte == 0x0D || (isBlank && (byte == 0x20 || byte == 0x09))
        }
    }
}
