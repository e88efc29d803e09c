import Markup
import Seeded
import Testing

@Suite("Escape") struct EscapeTests {
    @Test(
        "What means something in markup becomes a reference",
        arguments: [
            ("", ""), ("plain", "plain"), ("R&D", "R&amp;D"), ("<b>", "&lt;b&gt;"),
            (#"say "it's""#, "say &quot;it&#39;s&quot;"), ("&amp;", "&amp;amp;"),
            ("&&", "&amp;&amp;"), ("小米<汽车>", "小米&lt;汽车&gt;"), ("🚗&🚗", "🚗&amp;🚗"),
        ])
    func references(text: String, escaped: String) {
        #expect(Escape.text(text) == escaped)
    }

    @Test(
        "Characters that XML forbids and stray controls are dropped",
        arguments: [
            ("a\u{0}b", "ab"), ("\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}", ""), ("a\u{7F}b", "ab"),
            ("\u{80}x\u{85}y\u{9F}", "xy"), ("a\u{FFFE}b\u{FFFF}", "ab"),
            ("\u{0}<\u{FFFF}>", "&lt;&gt;"),
        ])
    func dropped(text: String, escaped: String) {
        #expect(Escape.text(text) == escaped)
    }

    @Test(
        "Their neighbours stay",
        arguments: [
            "\t\n\r", " ", "~", "\u{A0}", "\u{BF}", "ｱ，", "\u{FFFD}", "\u{FFFC}", "\u{FFBE}",
            "\u{E000}", "\u{D7FF}", "\u{10000}", "\u{10FFFD}",
        ])
    func kept(text: String) {
        #expect(Escape.text(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("Escaping appends to what is there, from strings, parts of strings and bytes")
    func appending() {
        var output = Array("<p>".utf8)
        Escape.append("a<b", to: &output)
        Escape.append("x&y&z".dropFirst().dropLast(), to: &output)
        Escape.append(Array("'".utf8), to: &output)
        Escape.append(Array("[>]".utf8)[1...1], to: &output)
        Escape.append(repeatElement(UInt8(ascii: "\""), count: 2), to: &output)
        #expect(
            String(decoding: output, as: UTF8.self)
                == "<p>a&lt;b&amp;y&amp;&#39;&gt;&quot;&quot;")
    }

    @Test(
        "Bytes that are not UTF-8 pass as they are",
        arguments: [
            [0xFF], [0xC2], [0xC2, 0x41], [0xEF], [0xEF, 0xBF], [0xEF, 0xBF, 0x41],
            [0xEF, 0xBF, 0xFF], [0xC0, 0xBC], [0xED, 0xA0, 0x80], [0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]])
    func invalid(bytes: [UInt8]) {
        var output: [UInt8] = []
        Escape.append(bytes, to: &output)
        #expect(output == bytes)
    }

    @Test("An ill-formed sequence does not hide the sign behind it")
    func invalidBeforeSign() {
        var output: [UInt8] = []
        Escape.append([0xE2, 0x82, UInt8(ascii: "<"), 0xEF, UInt8(ascii: "\"")], to: &output)
        #expect(output == [0xE2, 0x82] + Array("&lt;".utf8) + [0xEF] + Array("&quot;".utf8))
    }

    @Test(
        "Whatever the bytes, the output holds no sign of markup",
        arguments: 0..<1000 as Range<UInt64>)
    func noise(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = Array("&<>\"'\u{0}\u{9F}\u{FFFF}amp;".utf8)
        let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: 0...255, using: &random)
                : signs.randomElement(using: &random) ?? 0
        }
        var output: [UInt8] = []
        Escape.append(bytes, to: &output)
        #expect(!output.contains { "<>\"'".utf8.contains($0) }, "seed \(seed)")
        #expect(!output.contains { $0 < 0x20 && ![9, 10, 13].contains($0) }, "seed \(seed)")
        let references = ["amp;", "lt;", "gt;", "quot;", "#39;"]
        let parts = output.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        for part in parts.dropFirst() {
            #expect(references.contains { part.starts(with: $0.utf8) }, "seed \(seed)")
        }
    }

    @Test("Text without controls is what a reader gets back", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("ab&<>\"';#39 小🚗é\n\t")
        let text = String(
            (0..<40).compactMap { _ in alphabet.randomElement(using: &random) })
        let read = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(Escape.text(text)) { $0.replacing($1.0, with: $1.1) }
        #expect(read == text, "seed \(seed)")
    }
}
