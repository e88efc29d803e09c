import Testing

@testable import Markdown

struct ByteSetTests {
    @Test(
        "The first of some bytes is found from an index on, or else the end",
        arguments: [
            ("", [4, 4, 4, 4, 4]), ("b", [1, 1, 4, 4, 4]), ("bb", [1, 1, 4, 4, 4]),
            ("ad", [0, 3, 3, 3, 4]), ("x", [4, 4, 4, 4, 4]),
        ])
    func first(_ members: String, _ expected: [Int]) {
        let set = ByteSet(members.utf8)
        Array("abcd".utf8).withUnsafeBufferPointer { text in
            #expect((0...4).map { set.first(in: text, from: $0) } == expected)
        }
    }
}
