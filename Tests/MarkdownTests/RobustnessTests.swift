import CCmark
import Diagnostics
import Markdown
import Testing

struct RobustnessTests {
    /// Numbers that follow from a seed.
    ///
    /// Source: SplitMix64, Steele, Lea and Flood 2014.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let pieces = [
        "a", "b ", "\n", "\n\n", "*", "**", "_", "~", "~~", "`", "```\n", "[", "](", ")", "![", "]",
        "[^1]", "[^1]: ", "{{ x }}", "{{", "}}", "[@k]", "|", "|-|", "\n|---|\n", "> ", "- ", "1. ",
        "# ", "    ", "\t", "\\", "&amp;", "<", ">", "<!-- more -->", "www.a.de", "http://a.b/c",
        "x@y.z", "é", "字", "\u{FEFF}", "\r\n", "\r", "\"", "'", "--", "...", "[!NOTE]", "[x] ",
        "{#i}", "Table: ", "---\n", "===\n", "\u{0}", "\u{1}", "=\u{1}AAAAAA=", "&#1;AAAAAA",
        "claim:",
    ]

    private static func text(_ seed: Int) -> [UInt8] {
        var numbers = Numbers(state: UInt64(seed))
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...60, using: &numbers) {
            if Int.random(in: 0..<30, using: &numbers) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &numbers))
            } else {
                bytes += (pieces.randomElement(using: &numbers) ?? "").utf8
            }
        }
        return bytes
    }

    private static func plain(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { bytes in
            guard
                let html = cmark_markdown_to_html(bytes.baseAddress, bytes.count, CMARK_OPT_UNSAFE)
            else { return "" }
            defer { cmark_get_default_mem_allocator().pointee.free(html) }
            return String(cString: html)
        }
    }

    @Test("Without extensions the page is what cmark makes of the same text", arguments: 0..<40)
    func plainEqualsCmark(_ part: Int) {
        var options = MarkdownOptions.commonMark
        options.unsafeHTML = true
        for seed in part * 50..<part * 50 + 50 {
            var bytes = Self.text(seed)
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
            var diagnostics = Diagnostics()
            let page = renderMarkdown(
                MarkdownSource(repaired, file: "x"), options, MarkdownHooks(), &diagnostics)
            #expect(
                String(decoding: page.html, as: UTF8.self) == Self.plain(repaired), "seed \(seed)")
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
            var numbers = Numbers(state: UInt64(seed))
            let text = (0..<40).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            #expect(html(text, options) == Self.plain(Array(text.utf8)), "seed \(seed)")
        }
    }

    @Test("Any bytes are rendered, with all hooks, to text without marks", arguments: 0..<60)
    func randomBytes(_ part: Int) {
        for seed in part * 50..<part * 50 + 50 {
            let bytes = Self.text(seed)
            var options = MarkdownOptions()
            options.smart = seed % 2 == 0
            options.unsafeHTML = seed % 3 == 0
            options.scrollsTables = seed % 5 == 0
            var diagnostics = Diagnostics()
            var hooks = recordingHooks(Notebook())
            var isTrue = true
            hooks.prose = { prose, _ in
                for run in prose.runs where run.location.line < 1 || run.location.column < 1 {
                    isTrue = false
                }
            }
            let page = renderMarkdown(
                MarkdownSource(bytes, file: "x"), options, hooks, &diagnostics)
            #expect(isTrue, "seed \(seed)")
            // A reference may still name the control character itself.
            if !String(decoding: bytes, as: UTF8.self).contains("&#1;") {
                let hasMark = page.html.contains(1)
                #expect(!hasMark, "seed \(seed)")
            }
            #expect(String(validating: page.html, as: UTF8.self) != nil, "seed \(seed)")
        }
    }

    @Test("Plain text in prose stands in the file where it says", arguments: 0..<40)
    func placesAreTrue(_ part: Int) {
        for seed in part * 50..<part * 50 + 50 {
            var numbers = Numbers(state: UInt64(seed))
            let pieces = [
                "a12 ", "b ", "字", "*c*", "**d", "\n", "\n\n", "> ", "- ", "`e`", "[f](g)", "{{h}}",
                "[@k] ", "|", "\n|-|-|\n", "é", "~~i~~", "www.j.kl ", "\\*", "&lt;", "# ", "[^1]",
                "\n\n[^1]: ", "1. ", "[!NOTE]\n",
            ]
            let text = (0..<40).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                Array($0.unicodeScalars)
            }
            var hooks = recordingHooks(Notebook())
            var wrong: [String] = []
            hooks.prose = { prose, _ in
                for run in prose.runs where run.kind == .text {
                    let found = lines[run.location.line - 1].dropFirst(run.location.column - 1)
                    let said = run.text.unicodeScalars.prefix { $0 != "\n" }
                    // An escape or a reference is one character of text.
                    if said.count == 1, found.first == "\\" || found.first == "&" { continue }
                    if !found.starts(with: said) { wrong.append("\(run.location) \(run.text)") }
                }
            }
            _ = html(text, MarkdownOptions(), hooks)
            #expect(wrong.isEmpty, "seed \(seed): \(text.debugDescription)")
        }
    }

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

    @Test(
        "Deep and long input is rendered without running out of stack",
        arguments: [
            "> ", "- ", "[", "*a ", "![", "~~a ", "{{ ", "[^", "[@", "| a ", "`", "<", "&", "\\",
            "\n",
            "[a](", "www.", "a@", "> [!NOTE]\n> ", "# ", "\t",
        ])
    func deepInput(_ piece: String) {
        let text = String(repeating: piece, count: 3_000) + "x"
        #expect(!html(text, MarkdownOptions(), recordingHooks(Notebook())).isEmpty)
    }

    @Test(
        "What is nested too deeply is text, and reported once, with and without extensions",
        arguments: [
            (String(repeating: "> ", count: 2_000) + "a", "1:2001"),
            (
                String(repeating: "- ", count: 2_000) + "a" + String(repeating: "\n", count: 2_000),
                "1:1001"
            ),
            (String(repeating: "1. ", count: 2_000) + "a", "1:1001"),
            (String(repeating: "![[]()", count: 2_000), "1:6002"),
        ])
    func tooDeep(_ text: String, _ place: String) {
        for options in [MarkdownOptions(), .commonMark] {
            let result = rendered(text, options)
            #expect(problems(result.diagnostics) == ["\(place) too-deeply-nested"])
            let page = String(decoding: result.page.html, as: UTF8.self)
            #expect(page.split(separator: "<blockquote>").count <= 1_001)
            #expect(page.split(separator: "<li>").count <= 501)
            #expect(page.contains(text.contains("[") ? "![<a" : "a"))
        }
    }
}
