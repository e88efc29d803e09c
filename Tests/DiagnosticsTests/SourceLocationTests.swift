import Diagnostics
import Testing

// Testing has a type of this name too.
import struct Diagnostics.SourceLocation

@Suite("SourceLocation") struct SourceLocationTests {
    @Test(
        "A place prints as far as it is known",
        arguments: [
            (SourceLocation(file: "a.md"), "a.md"),
            (SourceLocation(file: "a.md", line: 3), "a.md:3"),
            (SourceLocation(file: "a.md", line: 3, column: 7), "a.md:3:7"),
            (SourceLocation(file: "a.md", line: 0, column: 7), "a.md"),
        ])
    func description(location: SourceLocation, text: String) {
        #expect(location.description == text)
    }

    @Test("Places are ordered by file, then line, then column")
    func order() {
        let ordered = [
            SourceLocation(file: "a.md"), SourceLocation(file: "a.md", line: 1, column: 9),
            SourceLocation(file: "a.md", line: 2),
            SourceLocation(file: "a.md", line: 2, column: 10),
            SourceLocation(file: "a.md", line: 10), SourceLocation(file: "b.md"),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }
}
