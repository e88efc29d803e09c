import Diagnostics
import Markdown
import Seeded
import Testing

struct LocatorTests {
    @Test("Places are true behind link definitions, in footnotes and in nested blocks")
    func places() {
        #expect(
            calls("[r]: /u\npara 12\nnext 字 34").calls == [
                "paragraph: text 2:1 'para 12\n', text 3:1 'next 字 34'"
            ])
        #expect(
            calls("x[^1]\n\n[^1]: note {{ a }}\n    more {{ b }}\n").calls.filter {
                $0.hasPrefix("expression")
            } == ["expression 3:12 ' a '", "expression 4:10 ' b '"])
        #expect(
            calls("a [b](\n/u) c\nd").calls.last
                == "paragraph: text 1:1 'a ', link 1:4 'b', text 2:4 ' c\n', text 3:1 'd'")
    }

    @Test("Plain text in prose stands in the file where it says", arguments: 0..<40)
    func placesAreTrue(_ part: Int) {
        for seed in part * 50..<part * 50 + 50 {
            var random = SeededGenerator(seed: UInt64(seed))
            let pieces = [
                "a12 ", "b ", "字", "*c*", "**d", "\n", "\n\n", "> ", "- ", "`e`", "[f](g)", "{{h}}",
                "[@k] ", "|", "\n|-|-|\n", "é", "~~i~~", "www.j.kl ", "\\*", "&lt;", "# ", "[^1]",
                "\n\n[^1]: ", "1. ", "[!NOTE]\n", "\n\n![i](j \"k 字 &amp; 5\")\n\n",
            ]
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                Array($0.unicodeScalars)
            }
            var recorder = hooks()
            var wrong: [String] = []
            recorder.prose = { prose, _ in
                for run in prose.runs where run.kind == .text {
                    let found = lines[run.location.line - 1].dropFirst(run.location.column - 1)
                    let said = run.text.unicodeScalars.prefix { $0 != "\n" }
                    // An escape or a reference is one character of text.
                    if said.count == 1, found.first == "\\" || found.first == "&" { continue }
                    if !found.starts(with: said) { wrong.append("\(run.location) \(run.text)") }
                }
            }
            _ = html(text, MarkdownOptions(), recorder)
            #expect(wrong.isEmpty, "seed \(seed): \(text.debugDescription)")
        }
    }
}
