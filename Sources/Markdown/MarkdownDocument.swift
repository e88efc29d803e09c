import CCmark

/// The one owner of a tree of cmark's, which it frees.
struct MarkdownDocument: ~Copyable {
    /// The document node.
    let root: Node?
    /// What walks through the tree.
    let iterator: OpaquePointer?
    private let options: Int32

    /// Parses bytes that were put together from several pieces.
    init(_ pieces: [UInt8]..., options settings: MarkdownOptions) {
        var options = CMARK_OPT_SOURCEPOS
        if settings.smart { options |= CMARK_OPT_SMART }
        let parser = cmark_parser_new(options)
        for piece in pieces {
            piece.withUnsafeBytes { bytes in
                cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
            }
        }
        root = Node(cmark_parser_finish(parser))
        iterator = cmark_iter_new(root?.pointer)
        cmark_parser_free(parser)
        self.options = settings.unsafeHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    }

    deinit {
        if let iterator { cmark_iter_free(iterator) }
        root?.free()
    }

    /// Frees the tree, once nothing of it is needed.
    consuming func end() {}

    /// The document as HTML.
    var html: [UInt8] {
        guard let text = cmark_render_html(root?.pointer, options) else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
