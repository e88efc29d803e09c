import CCmark
import Markup

/// The list of footnotes at the end of a page.
struct NoteSection {
    private let notes: NoteNumbers
    private let words: MarkdownWords

    init(_ notes: NoteNumbers, _ words: MarkdownWords) {
        self.notes = notes
        self.words = words
    }

    /// Moves what is in the items that are referred to, to the end of the page.
    func build(_ items: [Node], in root: Node) {
        if notes.order.isEmpty { return }
        let label = Escape.text(words.footnotes)
        let open = """
            <section class="footnotes" role="doc-endnotes" aria-label="\(label)">
            <ol>
            """
        guard let section = Node.block(open, "</ol>\n</section>") else { return }
        for (index, note) in notes.order.enumerated() {
            guard let block = Node.block("<li id=\"\(notes.ids[index])\">", "</li>") else { return }
            block.adoptChildren(of: items[note])
            addWaysBack(index, to: block)
            section.append(block)
        }
        root.append(section)
    }

    /// A link to each reference, at the end of the footnote's last paragraph or else behind it.
    private func addWaysBack(_ index: Int, to block: Node) {
        for (number, id) in notes.references[index].enumerated() {
            let suffix = number == 0 ? "" : String(number + 1)
            var link = MarkupWriter()
            link.raw("<a class=\"footnote-backref\" role=\"doc-backlink\" href=\"#")
            link.raw(id)
            link.raw("\" aria-label=\"")
            link.text(words.backToReference)
            link.raw(" ")
            link.raw(String(index + 1))
            if number > 0 { link.raw("-" + suffix) }
            // The variation selector keeps the arrow from being drawn as a picture.
            link.raw("\">↩\u{FE0E}")
            if number > 0 { link.raw("<sup>" + suffix + "</sup>") }
            link.raw("</a>")
            if let last = block.lastChild, last.type == CMARK_NODE_PARAGRAPH {
                Node.markup([0x20] + link.bytes).map(last.append)
            } else {
                Node.markup((number == 0 ? [] : [0x20]) + link.bytes).map(block.append)
            }
        }
    }
}
