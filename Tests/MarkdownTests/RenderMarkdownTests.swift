import Diagnostics
import Markdown
import Seeded
import Testing

struct RenderMarkdownTests {
    @Test("Without extensions the page is what cmark makes of the same text", arguments: 0..<40)
    func plainEqualsCmark(_ part: Int) {
        var options = MarkdownOptions.commonMark
        options.unsafeHTML = true
        for seed in part * 50..<part * 50 + 50 {
            var bytes = mixedBytes(seed: seed)
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
            var diagnostics = Diagnostics()
            let page = renderMarkdown(
                MarkdownSource(repaired, file: "x"), options, MarkdownHooks(), &diagnostics)
            #expect(
                String(decoding: page.html, as: UTF8.self) == cmarkPage(repaired), "seed \(seed)")
        }
    }

    @Test(
        "Text without a construct of any extension is the same with extensions", arguments: 0..<20)
    func extensionsLeaveTheRestAlone(_ part: Int) {
        var options = MarkdownOptions()
        options.unsafeHTML = true
        options.headingIDs = false
        let pieces = [
            "a", "b ", "c\n", "\n\n", "*", "**", "_", "`", "```\n", "[a](b)", "> ", "- ", "1. ",
            "# ", "    ", "\\", "&amp;", "<b>", "é", "字", "\r\n", "\"", "--", "---\n", "===\n",
        ]
        for seed in part * 50..<part * 50 + 50 {
            var random = SeededGenerator(seed: UInt64(seed))
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            #expect(html(text, options) == cmarkPage(Array(text.utf8)), "seed \(seed)")
        }
    }

    @Test("Any bytes are rendered, with all hooks, to text without marks", arguments: 0..<60)
    func randomBytes(_ part: Int) {
        for seed in part * 50..<part * 50 + 50 {
            let bytes = mixedBytes(seed: seed)
            var options = MarkdownOptions()
            options.smart = seed % 2 == 0
            options.unsafeHTML = seed % 3 == 0
            options.scrollsTables = seed % 5 == 0
            var diagnostics = Diagnostics()
            var recorder = hooks()
            var isTrue = true
            recorder.prose = { prose, _ in
                for run in prose.runs where run.location.line < 1 || run.location.column < 1 {
                    isTrue = false
                }
            }
            let page = renderMarkdown(
                MarkdownSource(bytes, file: "x"), options, recorder, &diagnostics)
            #expect(isTrue, "seed \(seed)")
            // A reference may still name the control character itself.
            if !String(decoding: bytes, as: UTF8.self).contains("&#1;") {
                let hasMark = page.html.contains(1)
                #expect(!hasMark, "seed \(seed)")
            }
            #expect(String(validating: page.html, as: UTF8.self) != nil, "seed \(seed)")
        }
    }

    @Test(
        "Deep and long input is rendered without running out of stack",
        arguments: [
            "> ", "- ", "[", "*a ", "![", "~~a ", "{{ ", "[^", "[@", "| a ", "`", "<", "&", "\\",
            "\n",
            "[a](", "www.", "a@", "> [!NOTE]\n> ", "# ", "\t",
        ])
    func deepInput(_ piece: String) {
        let text = String(repeating: piece, count: 3_000) + "x"
        #expect(!html(text, MarkdownOptions(), hooks()).isEmpty)
    }

    @Test("Raw HTML is left out unless the settings let it through")
    func rawHTML() {
        #expect(!html("<script>x</script>\n\na <b>c</b>").contains("<script>"))
        var options = MarkdownOptions()
        options.unsafeHTML = true
        #expect(html("a <b>c</b>", options) == "<p>a <b>c</b></p>\n")
    }

    @Test("Written documents are what cmark makes of them", arguments: 0..<40)
    func documentsEqualCmark(_ part: Int) {
        for seed in part * 25..<part * 25 + 25 {
            var documents = RandomDocument(seed: seed)
            let text = documents.text()
            for smart in [false, true] {
                var plain = MarkdownOptions.commonMark
                (plain.unsafeHTML, plain.smart) = (true, smart)
                var extended = plain
                (extended.extensions, extended.headingIDs) = (true, false)
                let expected = cmarkPage(Array(text.utf8), smart: smart)
                #expect(html(text, plain) == expected, "seed \(seed)")
                #expect(html(text, extended) == expected, "seed \(seed)")
            }
        }
    }

    @Test("Every element of a page is closed where it was opened", arguments: 0..<40)
    func elementsAreClosed(_ part: Int) {
        for seed in part * 25..<part * 25 + 25 {
            var documents = RandomDocument(seed: seed, hasExtensions: true)
            var options = MarkdownOptions()
            options.scrollsTables = seed % 2 == 0
            let page = html(documents.text(), options)
            #expect(Self.unclosed(page) == [], "seed \(seed)")
        }
    }

    /// The elements that are open at the end of a page, or where another one is closed.
    private static func unclosed(_ page: String) -> [Substring] {
        var open: [Substring] = []
        for part in page.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            if part.hasPrefix("!--") { continue }
            let name = part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if !part.hasPrefix("/") {
                if !["br", "hr", "img", "input"].contains(name) { open.append(name) }
            } else if open.popLast() != name {
                return open + [name]
            }
        }
        return open
    }
}
