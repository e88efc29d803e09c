import CCmark
import Markup

/// The `{#id}` at the end of a heading.
struct HeadingID {
    /// What stands in the braces behind the `#`.
    let id: String

    /// Takes the braces from the end of a heading; `nil` when there are none.
    init?(takenFrom heading: Node) {
        guard let last = heading.lastChild, last.type == CMARK_NODE_TEXT else { return nil }
        let literal = last.literal
        guard literal.last == UInt8(ascii: "}"),
            let brace = literal.lastIndex(of: UInt8(ascii: "{")), brace + 2 < literal.count - 1,
            literal[brace + 1] == UInt8(ascii: "#")
        else { return nil }
        let name = literal[(brace + 2)..<(literal.count - 1)]
        guard name.allSatisfy({ $0 > 0x20 && $0 != Atom.mark && $0 != UInt8(ascii: "\"") }) else {
            return nil
        }
        id = String(decoding: name, as: UTF8.self)
        var text = literal[..<brace]
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        last.setLiteral(text)
    }

    private static let tags = (1...6).map { (start: "<h\($0) id=\"", end: "</h\($0)>") }

    /// Puts a heading with an id in the place of cmark's, which has none.
    static func build(_ heading: Node, level: Int, id: String) {
        let tags = Self.tags[level - 1]
        var open: [UInt8] = []
        open.reserveCapacity(id.utf8.count + 16)
        open += tags.start.utf8
        Escape.append(id, to: &open)
        open += "\">".utf8
        guard let block = Node.block(), let tag = Node.markup(open) else { return }
        tag.setClosing(tags.end.utf8)
        tag.adoptChildren(of: heading)
        block.append(tag)
        heading.replace(with: block)
    }
}
