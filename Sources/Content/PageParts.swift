import Diagnostics

/// The head and the body of a page's file.
struct PageParts {
    /// What a head is written in.
    enum Format { case yaml, toml }

    private(set) var format: Format?
    private(set) var head: ArraySlice<UInt8> = []
    private(set) var body: ArraySlice<UInt8>
    private(set) var bodyLine = 1
    private let file: String

    /// Splits a file; bytes that are no UTF-8 end it, and a head that is never closed is reported.
    init(_ bytes: [UInt8], file: String, _ diagnostics: inout Diagnostics) {
        self.file = file
        body = bytes[...]
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
        let invalid = firstInvalidUTF8(in: bytes)
        if let invalid {
            body = body.prefix(upTo: max(invalid, body.startIndex))
            diagnostics.report(
                ContentProblems.invalidUTF8(at: place(ofByte: body.endIndex, in: bytes)))
        }
        splitHead(endsEarly: invalid != nil, &diagnostics)
    }

    /// The head as a map; `nil` when there is none or it is broken, which is reported.
    func frontMatter(_ diagnostics: inout Diagnostics) -> YAMLValue? {
        let origin = SourceLocation(file: file, line: 2, column: 1)
        return switch format {
        case .yaml: YAMLValue(head, at: origin, &diagnostics)
        case .toml: TOMLReader(at: origin).value(head, &diagnostics)
        case nil: nil
        }
    }

    private mutating func splitHead(endsEarly: Bool, _ diagnostics: inout Diagnostics) {
        let firstEnd = lineEnd(from: body.startIndex)
        guard let (fence, format) = Self.fence(of: body[..<firstEnd]) else { return }
        self.format = format
        let start = nextLine(after: firstEnd)
        var index = start
        var number = 2
        while index < body.endIndex {
            let end = lineEnd(from: index)
            if body[index] == fence[fence.startIndex], Self.fence(of: body[index..<end])?.0 == fence
            {
                head = body[start..<index]
                body = body[nextLine(after: end)...]
                bodyLine = number + 1
                return
            }
            index = nextLine(after: end)
            number += 1
        }
        self.format = nil
        guard !endsEarly else { return }
        diagnostics.report(
            ContentProblems.unclosedFrontMatter(
                String(decoding: fence, as: UTF8.self),
                at: SourceLocation(file: file, line: 1, column: 1)))
    }

    /// The fence that a line is, spaces at its end aside.
    private static func fence(of line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Format)? {
        let fence = line.prefix(3)
        guard fence.count == 3, line.dropFirst(3).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
            return nil
        }
        if fence.elementsEqual("---".utf8) { return (fence, .yaml) }
        return fence.elementsEqual("+++".utf8) ? (fence, .toml) : nil
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < body.endIndex, !CSVScanner.endsLine(body[end]) { end += 1 }
        return end
    }

    private func nextLine(after end: Int) -> Int {
        guard end < body.endIndex else { return end }
        let isPair =
            body[end] == UInt8(ascii: "\r") && end + 1 < body.endIndex
            && body[end + 1] == UInt8(ascii: "\n")
        return end + (isPair ? 2 : 1)
    }

    private func place(ofByte offset: Int, in bytes: [UInt8]) -> SourceLocation {
        let before = bytes[..<offset]
        let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        let lines = before.count { $0 == UInt8(ascii: "\n") }
        let text = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
        return SourceLocation(file: file, line: lines + 1, column: text.count + 1)
    }
}
