/// Finds where the nodes of one leaf stand in the text that cmark read.
///
/// cmark counts the columns of a paragraph's later lines as if they began where its first line
/// does, and loses lines within link destinations and before link definitions; so what it says
/// is compared with the text, and looked for nearby where it is not true.
struct Locator {
    /// The text that cmark read.
    let text: MappedText
    private var line: Int
    private var column: Int
    private var quotations: Int
    /// Where the last node ended.
    private var cursor: Int
    private var lineStart: (line: Int, offset: Int)

    /// Starts at the beginning of a text.
    init(in text: MappedText) {
        self.text = text
        (line, column, quotations, cursor) = (1, 1, 0, 0)
        lineStart = (1, 0)
    }

    /// Goes on to a leaf of the text.
    mutating func begin(_ leaf: Leaf) {
        (line, column, quotations) = (leaf.line, leaf.column, leaf.quotations)
        cursor = text.line(line).lowerBound + column - 1
        lineStart = (line, cursor)
    }

    /// Where a node begins, as far as cmark knows.
    mutating func offset(of node: Node) -> Int {
        if let offset = node.offset { return offset }
        let nodeLine = node.startLine
        guard nodeLine >= line else { return cursor }
        if nodeLine != lineStart.line {
            let start = text.contentStart(of: text.line(nodeLine), quotations: quotations)
            lineStart = (nodeLine, start)
        }
        return min(max(lineStart.offset + node.startColumn - column, cursor), text.bytes.count)
    }

    /// How the text of a node was written.
    mutating func alignment(of node: Node, _ literal: UnsafeBufferPointer<UInt8>) -> Alignment {
        let expected = offset(of: node)
        let found = text.bytes.withUnsafeBufferPointer { text in
            Alignment(literal, at: expected, in: text) ?? search(literal, text)
                ?? Alignment(unfound: literal, at: cursor)
        }
        cursor = max(cursor, found.end)
        return found
    }

    /// How the title of an image alone in a leaf was written, behind the image's text; taken to
    /// stand there when it is not found, as that of a link definition.
    func titleAlignment(_ title: UnsafeBufferPointer<UInt8>, in leaf: Leaf) -> Alignment {
        let end = text.line(leaf.node.endLine).upperBound
        return text.bytes.withUnsafeBufferPointer { text in
            var candidatesLeft = 100
            var index = cursor
            while index + 1 < end, candidatesLeft > 0 {
                defer { index += 1 }
                guard text[index] <= 0x20, "\"'(".utf8.contains(text[index + 1]) else { continue }
                candidatesLeft -= 1
                if let found = Alignment(title, at: index + 2, in: text) { return found }
            }
            return Alignment(unfound: title, at: cursor)
        }
    }

    /// Looks for a literal behind what was found last.
    private func search(
        _ literal: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Alignment? {
        guard cursor < text.count else { return nil }
        for index in cursor..<min(text.count, cursor + 200) {
            if let found = Alignment(literal, at: index, in: text) { return found }
        }
        return nil
    }
}
