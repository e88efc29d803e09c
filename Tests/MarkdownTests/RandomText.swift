import CCmark
import Seeded

/// Bytes that hold the beginnings of all constructs, and some that are no text at all.
func mixedBytes(seed: Int) -> [UInt8] {
    let pieces = [
        "a", "b ", "\n", "\n\n", "*", "**", "_", "~", "~~", "`", "```\n", "[", "](", ")", "![", "]",
        "[^1]", "[^1]: ", "{{ x }}", "{{", "}}", "[@k]", "|", "|-|", "\n|---|\n", "> ", "- ", "1. ",
        "# ", "    ", "\t", "\\", "&amp;", "<", ">", "<!-- more -->", "www.a.de", "http://a.b/c",
        "x@y.z", "é", "字", "\u{FEFF}", "\r\n", "\r", "\"", "'", "--", "...", "[!NOTE]", "[x] ",
        "{#i}", "Table: ", "---\n", "===\n", "\u{0}", "\u{1}", "=\u{1}AAAAAA=", "&#1;AAAAAA",
        "claim:",
    ]
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) {
        if Int.random(in: 0..<30, using: &random) == 0 {
            bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
            bytes += (pieces.randomElement(using: &random) ?? "").utf8
        }
    }
    return bytes
}

/// What cmark alone makes of a text, raw HTML included.
func cmarkPage(_ bytes: [UInt8], smart: Bool = false) -> String {
    let options = CMARK_OPT_UNSAFE | (smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT)
    let document = bytes.withUnsafeBytes {
        cmark_parse_document($0.baseAddress, $0.count, options)
    }
    defer { cmark_node_free(document) }
    guard let html = cmark_render_html(document, options) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
}
