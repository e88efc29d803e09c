import Testing

@testable import Markdown

struct AlignmentTests {
    @Test(
        "Each byte of a text is found where it was written",
        arguments: [
            ("a&b", "a&amp;b", [0, 1, 6]), ("a*b", "a\\*b", [0, 1, 3]), ("a", "&#97;", [0]),
            ("“a", "\"a", [0, 0, 0, 1]), ("a–b", "a--b", [0, 1, 1, 1, 3]),
            ("&x;", "&x;", [0, 1, 2]),
            ("a\nb", "a\n > b", [0, 1, 5]),
        ])
    func offsets(_ literal: String, _ written: String, _ expected: [Int]) throws {
        try Array(literal.utf8).withUnsafeBufferPointer { literal in
            try Array(written.utf8).withUnsafeBufferPointer { written in
                let alignment = try #require(Alignment(literal, at: 0, in: written))
                #expect(literal.indices.map(alignment.offset) == expected)
                #expect(alignment.end == written.count)
            }
        }
    }

    @Test(
        "What is not the text is not aligned",
        arguments: [("ab", "ac"), ("a", ""), ("a b", "a\nb")])
    func others(_ literal: String, _ written: String) {
        Array(literal.utf8).withUnsafeBufferPointer { literal in
            Array(written.utf8).withUnsafeBufferPointer { written in
                let isAligned = Alignment(literal, at: 0, in: written) != nil
                #expect(!isAligned)
            }
        }
    }
}
