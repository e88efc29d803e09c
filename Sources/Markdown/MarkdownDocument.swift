import CCmark

/// The one owner of a tree of cmark's, and of all that is put into it.
struct MarkdownDocument: ~Copyable {
    /// The document node.
    let root: Node?
    /// What walks through the tree.
    let iterator: OpaquePointer?
    private let arena: Arena
    private let options: MarkdownOptions

    /// Parses a text.
    init(_ text: [UInt8], options: MarkdownOptions) {
        arena = Arena()
        root = Self.parsed(text, options)
        iterator = cmark_iter_new(root?.pointer)
        self.options = options
    }

    /// A tree of another text, whose nodes may be moved into this document.
    func tree(of text: [UInt8]) -> Node? { Self.parsed(text, options) }

    private static func parsed(_ text: [UInt8], _ settings: MarkdownOptions) -> Node? {
        var options = CMARK_OPT_SOURCEPOS
        if settings.smart { options |= CMARK_OPT_SMART }
        let parser = cmark_parser_new_with_mem(options, Arena.allocator)
        defer { cmark_parser_free(parser) }
        text.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return Node(cmark_parser_finish(parser))
    }

    /// The document as HTML.
    var html: [UInt8] {
        let settings = options.unsafeHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
        guard let text = cmark_render_html(root?.pointer, settings) else { return [] }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
