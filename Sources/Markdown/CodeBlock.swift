import CCmark

/// A fenced code block.
enum CodeBlock {
    /// Sets what follows the opening fence.
    static func setInfo(_ node: Node, _ info: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: info, as: UTF8.self)
        text.withCString { _ = cmark_node_set_fence_info(node.pointer, $0) }
    }
}
