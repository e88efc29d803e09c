import Testing

@testable import Markdown

struct AtomTests {
    @Test("A mark leads back to its atom, and what only looks like one does not")
    func marks() throws {
        let atoms = (0..<300).map {
            Atom(kind: $0 % 2 == 0 ? .expression : .citation, range: $0..<$0 + 1)
        }
        for (number, atom) in atoms.enumerated() {
            let text = Array("x".utf8) + atom.mark(number) + Array("y".utf8)
            try text.withUnsafeBufferPointer { text in
                let index = try #require(text.firstIndex(of: Atom.mark))
                let found = try #require(atoms.marked(in: text, at: index, from: 0))
                #expect(found.atom.range == atom.range)
                #expect(found.range == 1..<text.count - 1)
            }
        }
        for text in ["\u{1}AAAAA", "\u{1}AAAAAQ", "\u{1}AAAAAB", "=\u{1}AAAAAB", "\u{1}AABAAA"] {
            Array(text.utf8).withUnsafeBufferPointer { text in
                let index = text.firstIndex(of: Atom.mark) ?? 0
                let isFound = atoms.marked(in: text, at: index, from: 0) != nil
                #expect(!isFound)
            }
        }
    }
}
