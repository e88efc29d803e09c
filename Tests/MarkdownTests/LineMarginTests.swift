import Testing

@testable import Markdown

struct LineMarginTests {
    @Test(
        "A line has marks of quotations, a column and a text",
        arguments: [
            ("a", 0, 0, "a"), ("  a b ", 0, 2, "a b "), ("> a", 1, 0, "a"), (" >> \ta", 2, 4, "a"),
            ("    > a", 0, 4, "> a"), ("\ta", 0, 4, "a"), (" \ta", 0, 4, "a"), (">", 1, 0, ""),
            ("", 0, 0, ""),
        ])
    func margins(_ line: String, _ quotations: Int, _ column: Int, _ content: String) {
        let bytes = Array(line.utf8)
        let margin = bytes.withUnsafeBufferPointer { LineMargin(0..<bytes.count, in: $0) }
        #expect((margin.quotations, margin.column) == (quotations, column))
        #expect(String(decoding: bytes[margin.content], as: UTF8.self) == content)
    }

    @Test(
        "The mark of a list takes the spaces behind it too",
        arguments: [
            ("- a", 2), ("*   a", 4), ("+     a", 2), ("12. a", 4), ("1)\ta", 4), ("-", 2),
            ("-a", nil),
            ("1.a", nil), ("1234567890. a", nil), ("a", nil), ("", nil),
        ])
    func listMarks(_ line: String, _ width: Int?) {
        let bytes = Array(line.utf8)
        bytes.withUnsafeBufferPointer { bytes in
            #expect(LineMargin(0..<bytes.count, in: bytes).listMark(in: bytes)?.width == width)
        }
    }
}
