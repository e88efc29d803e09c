import Diagnostics
import Markdown
import Testing

struct SourceTextTests {
    @Test("What is not UTF-8 or no character is replaced and reported")
    func encodings() {
        var diagnostics = Diagnostics()
        let bytes: [UInt8] = Array("a\nb".utf8) + [0xFF] + Array("c".utf8)
        let page = renderMarkdown(
            MarkdownSource(bytes, file: "x.md", firstLine: 3), .init(), .init(), &diagnostics)
        #expect(String(decoding: page.html, as: UTF8.self) == "<p>a\nb\u{FFFD}c</p>\n")
        #expect(problems(diagnostics) == ["4:2 invalid-utf8"])
        let control = rendered("a\u{0}b\u{1}")
        #expect(String(decoding: control.page.html, as: UTF8.self) == "<p>a\u{FFFD}b\u{FFFD}</p>\n")
        #expect(problems(control.diagnostics) == ["1:2 control-character"])
        #expect(html("\u{FEFF}# a\r\n\r\nb\rc") == "<h1 id=\"a\">a</h1>\n<p>b\nc</p>\n")
    }
}
