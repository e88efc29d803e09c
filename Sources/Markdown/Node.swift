import CCmark

/// A node of cmark's tree, which belongs to its ``MarkdownDocument``.
struct Node: Hashable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: Node? { Node(cmark_node_parent(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }
    var previous: Node? { Node(cmark_node_previous(pointer)) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// The offset in the text that cmark was given, where the program itself made the node.
    var offset: Int? {
        get { cmark_node_get_user_data(pointer).map { Int(bitPattern: $0) - 1 } }
        nonmutating set {
            let bits = newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) }
            cmark_node_set_user_data(pointer, bits)
        }
    }

    /// The text of a text, code or HTML node.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = strlen(text)
        return UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)
    }

    func setLiteral(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_literal(pointer, $0) }
    }
    func setURL(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_url(pointer, $0) }
    }
    func setTitle(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_title(pointer, $0) }
    }
    func setFenceInfo(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_fence_info(pointer, $0) }
    }
    /// Sets what a custom node writes before its children.
    func setOpening(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_on_enter(pointer, $0) }
    }
    /// Sets what a custom node writes after its children.
    func setClosing(_ text: some Sequence<UInt8>) {
        withCString(text) { _ = cmark_node_set_on_exit(pointer, $0) }
    }

    func insert(before other: Node) { cmark_node_insert_before(other.pointer, pointer) }
    func insert(after other: Node) { cmark_node_insert_after(other.pointer, pointer) }
    func append(_ child: Node) { cmark_node_append_child(pointer, child.pointer) }
    func prepend(_ child: Node) { cmark_node_prepend_child(pointer, child.pointer) }

    /// Moves all children of another node behind its own.
    func adoptChildren(of other: Node) {
        while let child = other.firstChild { append(child) }
    }

    /// Frees its children, and takes those of another node instead.
    func replaceChildren(with other: Node) {
        while let child = firstChild { child.free() }
        adoptChildren(of: other)
    }

    /// Puts another node in its place, and frees it and what is left in it.
    func replace(with other: Node) {
        cmark_node_replace(pointer, other.pointer)
        free()
    }

    /// Takes it out of the tree and frees it.
    func free() { cmark_node_free(pointer) }

    static func make(_ type: cmark_node_type) -> Node? {
        Node(cmark_node_new_with_mem(type, Arena.allocator))
    }

    static func link() -> Node? { make(CMARK_NODE_LINK) }

    /// A node that writes markup around its children, between the children of a block.
    static func inline(_ open: String = "", _ close: String = "") -> Node? {
        custom(CMARK_NODE_CUSTOM_INLINE, open, close)
    }

    /// A node that writes markup as it is.
    static func markup(_ html: [UInt8]) -> Node? {
        guard let node = make(CMARK_NODE_CUSTOM_INLINE) else { return nil }
        node.setOpening(html)
        return node
    }

    /// A node that writes markup on lines before and after its children.
    static func block(_ open: String = "", _ close: String = "") -> Node? {
        custom(CMARK_NODE_CUSTOM_BLOCK, open, close)
    }

    static func text(_ text: some Sequence<UInt8>) -> Node? {
        guard let node = make(CMARK_NODE_TEXT) else { return nil }
        node.setLiteral(text)
        return node
    }

    private static func custom(
        _ type: cmark_node_type, _ open: String, _ close: String
    ) -> Node? {
        guard let node = make(type) else { return nil }
        if !open.isEmpty { node.setOpening(open.utf8) }
        if !close.isEmpty { node.setClosing(close.utf8) }
        return node
    }
}

/// Hands over bytes as a C string; a zero byte ends it.
private func withCString(_ text: some Sequence<UInt8>, _ body: (UnsafePointer<CChar>) -> Void) {
    let done: Void? = text.withContiguousStorageIfAvailable { bytes in
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { copy in
            UnsafeMutableRawBufferPointer(copy).copyMemory(from: UnsafeRawBufferPointer(bytes))
            copy[bytes.count] = 0
            if let start = copy.baseAddress { body(start) }
        }
    }
    if done == nil { withCString(Array(text), body) }
}
