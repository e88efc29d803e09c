import Testing

@testable import Markdown

struct LineStartsTests {
    @Test(
        "A line begins behind a line feed, a carriage return, or both",
        arguments: [
            ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\r\nb\rc\n\nd", [0, 3, 5, 7, 8]),
            ("\r\r\n\r", [0, 1, 3, 4]), ("\n\r", [0, 1, 2]),
        ])
    func lines(_ text: String, _ expected: [Int]) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(\.lineStarts) == expected)
    }
}
