import Diagnostics

/// The head and the body of a page's file.
struct PageParts {
    /// What a head is written in, by the character of which three are its fence.
    enum Format: UInt8 {
        case yaml = 0x2D
        case toml = 0x2B

        var fence: String { self == .yaml ? "---" : "+++" }
    }

    private(set) var format: Format?
    private(set) var head: Range<Int>
    private(set) var body: Range<Int>
    private(set) var bodyLine = 1
    private let bytes: ArraySlice<UInt8>
    private let file: String

    /// Splits a file; bytes that are no UTF-8 end it, and a head that is never closed is reported.
    init(_ bytes: [UInt8], file: String, _ diagnostics: inout Diagnostics) {
        self.file = file
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let invalid = firstInvalidUTF8(in: bytes)
        body = start..<max(invalid ?? bytes.count, start)
        head = start..<start
        self.bytes = bytes[..<body.upperBound]
        if invalid != nil {
            diagnostics.report(ContentProblems.invalidUTF8(at: place(ofByte: body.upperBound)))
        }
        splitHead(endsEarly: invalid != nil, &diagnostics)
    }

    /// The head as a map; `nil` when there is none or it is broken, which is reported.
    func frontMatter(_ diagnostics: inout Diagnostics) -> YAMLValue? {
        let origin = SourceLocation(file: file, line: 2, column: 1)
        return switch format {
        case .yaml: YAMLValue(bytes[head], at: origin, &diagnostics)
        case .toml: TOMLReader(at: origin).value(bytes[head], &diagnostics)
        case nil: nil
        }
    }

    private mutating func splitHead(endsEarly: Bool, _ diagnostics: inout Diagnostics) {
        let firstEnd = bytes.lineEnd(from: body.lowerBound)
        guard let format = fence(in: body.lowerBound..<firstEnd) else { return }
        let start = nextLine(after: firstEnd)
        var line = start
        var number = 2
        while line < bytes.endIndex {
            let end = bytes.lineEnd(from: line)
            let next = nextLine(after: end)
            if bytes[line] == format.rawValue, fence(in: line..<end) == format {
                self.format = format
                head = start..<line
                body = next..<bytes.endIndex
                bodyLine = number + 1
                return
            }
            line = next
            number += 1
        }
        guard !endsEarly else { return }
        diagnostics.report(
            ContentProblems.unclosedFrontMatter(
                format.fence, at: SourceLocation(file: file, line: 1, column: 1)))
    }

    /// What the fence that a line is stands for, spaces at its end aside.
    private func fence(in line: Range<Int>) -> Format? {
        guard line.count >= 3, let format = Format(rawValue: bytes[line.lowerBound]),
            bytes[line].prefix(3).allSatisfy({ $0 == format.rawValue }),
            bytes[line].dropFirst(3).allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        else { return nil }
        return format
    }

    private func nextLine(after end: Int) -> Int {
        guard end < bytes.endIndex else { return end }
        let isPair =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.endIndex
            && bytes[end + 1] == UInt8(ascii: "\n")
        return end + (isPair ? 2 : 1)
    }

    private func place(ofByte offset: Int) -> SourceLocation {
        let before = bytes[..<offset]
        let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        let lines = before.count { $0 == UInt8(ascii: "\n") }
        let text = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
        return SourceLocation(file: file, line: lines + 1, column: text.count + 1)
    }
}
