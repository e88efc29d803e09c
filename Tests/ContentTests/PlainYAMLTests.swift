import Diagnostics
import Testing

@testable import Content

@Suite("YAML without libyaml")
struct PlainYAMLTests {
    private func viaLibrary(_ text: String) -> (value: YAMLValue?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let composer = YAMLComposer(Array(text.utf8)[...], at: start(), depth: 16)
        return (composer.value(&diagnostics), diagnostics)
    }

    private func directly(_ text: String) -> YAMLValue? {
        PlainYAML.value(Array(text.utf8)[...], at: start())
    }

    @Test(
        "reads front matter as people write it",
        arguments: [
            "title: A title, with (signs) & 50% {{ more }}\n",
            "title: \"Quoted: yes\"\ndate: 2025-03-18\n",
            "tags: [a, \"b, c\", 'd']\n", "tags: []\n", "tags: [ a , b ]   \n",
            "points:\n  - one\n  - \"{{ x.2025.target }}\"\n\n# remark\nlast: x\n",
            "points:\n- one\n- two\n", "empty:\nnext: 万亿\n", "title: über alles  \n",
        ])
    func simple(text: String) throws {
        let value = try #require(directly(text))
        #expect(value == viaLibrary(text).value)
    }

    @Test(
        "leaves everything else to libyaml",
        arguments: [
            "a: b: c\n", "a: x # y\n", "a: &b c\n", "a: {b: c}\n", "a: [b, [c]]\n", "a: |\n  b\n",
            "a: \"b\\n\"\n", "a: b\n  c\n", "a:\n  b: c\n", "a: 1\na: 2\n", "\ta: b\n", "a:\tb\n",
            "- a\n", "a\n", "", "a: 'it''s'\n", "a: [b,]\n", "a: \u{2028}b\n", "a: \u{FEFF}b\n",
            "a: b\r\nc: d\r\n", "a: \u{85}\n", "a: @b\n", "a: b:\n", "--- \na: b\n",
        ])
    func left(text: String) {
        #expect(directly(text) == nil)
    }

    @Test("agrees with libyaml on whatever it reads", arguments: 0..<40)
    func agreement(seed: UInt64) {
        let parts = [
            "a", "key", ":", ": ", " ", "\n", "- ", "-", "[", "]", ", ", ",", "\"", "'", "#", " #",
            "x y", "2025-03-18", "  ", "\n  - ", "\nb: ", "\nc: [", "é", "万", "~", "null", "{", "}",
            "|", ">", "&", "*", "!", "%", "@", "`", "=", ".", "\\", "?", "\u{A0}", "---", "...",
        ]
        var random = SplitMix(seed: seed)
        var agreed = 0
        for _ in 0..<500 {
            var text = "k: "
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                text += parts.randomElement(using: &random) ?? ""
            }
            guard let direct = directly(text) else { continue }
            let library = viaLibrary(text)
            #expect(direct == library.value, "seed \(seed): \(text.debugDescription)")
            #expect(library.diagnostics.isEmpty, "seed \(seed): \(text.debugDescription)")
            agreed += 1
        }
        #expect(agreed > 0)
    }
}
