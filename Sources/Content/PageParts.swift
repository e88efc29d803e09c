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
        if let invalid = firstInvalidUTF8(in: bytes) {
            body = body.prefix(upTo: max(invalid, body.startIndex))
            diagnostics.report(
                ContentProblems.invalidUTF8(at: place(ofByte: body.endIndex, in: bytes)))
        }
        splitHead(&diagnostics)
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

    private mutating func splitHead(_ diagnostics: inout Diagnostics) {
        guard let (fence, format) = Self.fence(of: line(from: body.startIndex)) else { return }
        self.format = format
        let start = nextLine(after: body.startIndex)
        var index = start
        var number = 2
        while index < body.endIndex {
            if Self.fence(of: line(from: index))?.0 == fence {
                head = body[start..<index]
                body = body[nextLine(after: index)...]
                bodyLine = number + 1
                return
            }
            index = nextLine(after: index)
            number += 1
        }
        self.format = nil
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

    private func line(from start: Int) -> ArraySlice<UInt8> {
        body[start...].prefix { !CSVScanner.endsLine($0) }
    }

    private func nextLine(after start: Int) -> Int {
        let end = line(from: start).endIndex
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
