import CCmark
import Diagnostics
import Markup

/// Rewrites what is in the leaves of a page, one leaf after the other: replaces atoms, makes bare
/// links and strikethrough, asks the hooks, and gathers the words.
struct InlineRewriter {
    /// A link or an image that is being read.
    struct Frame {
        var node: Node
        var words: Int
        var runs: Int
        var offset: Int
    }

    let source: SourceText
    let atoms: [Atom]
    let hooks: MarkdownHooks
    let options: MarkdownOptions
    /// Which bytes can begin something in a text node.
    let specialBytes: ByteSet
    private let iterator: OpaquePointer?
    /// All that was read so far, without markup.
    var words: [UInt8] = []
    var ids = IDRegistry()
    var notes = NoteNumbers()

    /// Finds nodes in the text that holds the leaf at hand.
    var locator: Locator
    var runs: [Prose.Run] = []
    var frames: [Frame] = []
    var linkDepth = 0
    var imageDepth = 0
    var tildes = Strikethrough()

    init(
        _ source: SourceText, _ composition: Composition, _ triggers: Triggers,
        _ hooks: MarkdownHooks, _ options: MarkdownOptions, iterator: OpaquePointer?
    ) {
        self.source = source
        self.iterator = iterator
        self.hooks = hooks
        self.options = options
        atoms = composition.atoms
        locator = Locator(in: composition.text)
        words.reserveCapacity(source.bytes.count)
        var special = ByteSet(EmptyCollection())
        if !atoms.isEmpty { special.insert(Atom.mark) }
        if triggers.contains(.tilde) { special.insert(UInt8(ascii: "~")) }
        for byte in triggers.linkBytes { special.insert(byte) }
        if triggers.contains(.expression), hooks.expression != nil {
            special.insert(UInt8(ascii: "{"))
        }
        if triggers.contains(.note) || (triggers.contains(.citation) && hooks.citation != nil) {
            special.insert(UInt8(ascii: "["))
        }
        specialBytes = special
    }

    /// Rewrites the inline nodes of a leaf, and returns where its words are.
    mutating func rewrite(
        _ leaf: Leaf, as block: Prose.Block, _ diagnostics: inout Diagnostics
    ) -> Range<Int> {
        let start = words.count
        locator.begin(leaf)
        var walk = Walk(iterator, of: leaf.node)
        while let (node, isEntered) = walk.next() {
            if !isEntered { tildes.leave(node) }
            rewrite(node, entering: isEntered, &diagnostics)
        }
        tildes.leave(leaf.node)
        report(block, of: leaf, &diagnostics)
        let end = words.count
        words.append(0x0A)
        return start..<end
    }

    /// Takes in a leaf that is nothing but plain text, a part of the text that cmark read.
    mutating func take(
        _ text: ArraySlice<UInt8>, of leaf: Leaf, as block: Prose.Block,
        _ diagnostics: inout Diagnostics
    ) {
        words.append(contentsOf: text)
        words.append(0x0A)
        guard hooks.prose != nil else { return }
        add(.text, text, at: text.startIndex)
        report(block, of: leaf, &diagnostics)
    }

    /// Tells the hook of the runs of a leaf.
    mutating func report(
        _ block: Prose.Block, of leaf: Leaf, _ diagnostics: inout Diagnostics
    ) {
        guard let prose = hooks.prose, let first = runs.first else { return }
        prose(
            Prose(
                block: block, isQuoted: leaf.isQuoted, isListItem: leaf.isListItem,
                isFootnote: leaf.isFootnote, runs: runs, location: first.location), &diagnostics)
        runs.removeAll(keepingCapacity: true)
    }

    private mutating func rewrite(
        _ node: Node, entering: Bool, _ diagnostics: inout Diagnostics
    ) {
        switch node.type {
        case CMARK_NODE_TEXT: rewriteText(node, &diagnostics)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: breakLine()
        case CMARK_NODE_CODE: rewriteCode(node)
        case CMARK_NODE_HTML_INLINE: rewriteHTML(node)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            if entering { enterLink(node) } else { leaveLink(node, &diagnostics) }
        default: break
        }
    }

    private mutating func breakLine() {
        words.append(0x20)
        if let last = runs.indices.last { runs[last].text += "\n" }
    }

    private mutating func rewriteCode(_ node: Node) {
        if let restored = restored(node.literal) { node.setLiteral(restored) }
        let literal = node.literal
        words.append(contentsOf: literal)
        if hooks.prose != nil {
            add(imageDepth > 0 ? .imageAlt : .code, literal, at: locator.offset(of: node))
        }
    }

    private mutating func rewriteHTML(_ node: Node) {
        if let restored = restored(node.literal) { node.setLiteral(restored) }
        if hooks.prose != nil { add(.html, node.literal, at: locator.offset(of: node)) }
    }

    /// What kind of run plain text is here.
    var textKind: Prose.Run.Kind { imageDepth > 0 ? .imageAlt : linkDepth > 0 ? .link : .text }

    /// Adds a run that begins at an offset of the text that cmark read.
    mutating func add(
        _ kind: Prose.Run.Kind, _ text: some Collection<UInt8>, at offset: Int
    ) {
        runs.append(
            Prose.Run(
                kind: kind, text: String(decoding: text, as: UTF8.self), location: place(offset)))
    }

    /// The place in the file of an offset in the text that cmark read.
    func place(_ offset: Int) -> SourceLocation { source.location(locator.text.origin(offset)) }

    /// A text with what was written in the place of each mark; `nil` when there is none.
    func restored(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard !atoms.isEmpty, text.contains(Atom.mark) else { return nil }
        var result: [UInt8] = []
        var done = 0
        var index = 0
        while index < text.count {
            if text[index] == Atom.mark,
                let (atom, range) = atoms.marked(in: text, at: index, from: done)
            {
                result.append(contentsOf: text[done..<range.lowerBound])
                result.append(contentsOf: source.bytes[atom.range])
                done = range.upperBound
                index = done
            } else {
                index += 1
            }
        }
        result.append(contentsOf: text[done...])
        return result
    }
}
