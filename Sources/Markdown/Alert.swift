import CCmark
import Markup

/// A block quotation whose first line is `[!NOTE]` or the like.
struct Alert {
    enum Kind: String, CaseIterable {
        case note, tip, important, warning, caution
    }

    let kind: Kind
    /// The quotation that it was written as.
    let quotation: Node

    /// Recognises an alert, and takes its first line away.
    init?(_ quotation: Node) {
        guard let paragraph = quotation.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
            let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT,
            let kind = Self.kind(text.literal)
        else { return nil }
        if let lineEnd = text.next {
            let isLineEnd = lineEnd.type == CMARK_NODE_SOFTBREAK
            guard isLineEnd || lineEnd.type == CMARK_NODE_LINEBREAK else { return nil }
            lineEnd.free()
        }
        text.free()
        self.kind = kind
        self.quotation = quotation
    }

    private static func kind(_ literal: UnsafeBufferPointer<UInt8>) -> Kind? {
        guard literal.count <= 12, literal.starts(with: "[!".utf8),
            literal.last == UInt8(ascii: "]")
        else { return nil }
        let name = String(decoding: literal.dropFirst(2).dropLast(), as: UTF8.self)
        return Kind(rawValue: name.lowercased())
    }

    /// Puts the alert in the place of its quotation.
    func build(_ words: MarkdownWords) {
        let title =
            switch kind {
            case .note: words.note
            case .tip: words.tip
            case .important: words.important
            case .warning: words.warning
            case .caution: words.caution
            }
        let open = """
            <div class="alert \(kind.rawValue)">
            <p class="alert-title">\(Escape.text(title))</p>
            """
        guard let block = Node.block(open, "</div>") else { return }
        block.adoptChildren(of: quotation)
        quotation.replace(with: block)
    }
}
