import Markup
import Seeded
import Testing

@Suite("LinkScheme") struct LinkSchemeTests {
    @Test(
        "An address without a scheme is allowed",
        arguments: [
            "", "#top", "?q=1", "a", "a/b", "/a", "//example.org/a", "../a:b", "./javascript:x",
            "?javascript:x", "#javascript:x", "a b:c", "1a:b", "-a:b", "+a:b", ".a:b", ":a", "小米:a",
            "java script:x", "java_script:x", "javascript", "javascript%3Ax", "javascript&#58;x",
            "\u{A0}javascript:x", "\u{7F}javascript:x", "ｊavascript:x",
        ])
    func relative(address: String) {
        #expect(LinkScheme(of: address) == .relative)
        #expect(LinkScheme(of: address).isAllowed)
    }

    @Test(
        "The web, mail and telephone are allowed",
        arguments: [
            ("http://example.org", "http"), ("https://example.org", "https"),
            ("HTTPS://example.org", "https"), (" https://example.org", "https"),
            ("mailto:a@example.org", "mailto"), ("tel:+49301234", "tel"),
            ("ht\ntps://example.org", "https"), ("https:", "https"),
        ])
    func plain(address: String, scheme: String) {
        #expect(LinkScheme(of: address) == .plain(scheme))
        #expect(LinkScheme(of: address).isAllowed)
    }

    @Test(
        "Schemes that run code are found in every disguise",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)",
            " javascript:alert(1)", "\tjavascript:alert(1)", "\n\r javascript:alert(1)",
            "\u{0}javascript:alert(1)", "\u{1}\u{1F} javascript:alert(1)", "java\tscript:alert(1)",
            "java\nscript:alert(1)", "java\r\nscript:alert(1)", "j\na\tv\ra\ns\nc\nr\ni\np\nt\n:x",
            "javascript\t:alert(1)", "javascript\n\n:alert(1)", "javascript:", "javascript://x%0Ax",
            "\t \u{B}\u{C} javascript:alert(1)",
        ])
    func javascript(address: String) {
        #expect(LinkScheme(of: address) == .other("javascript"))
        #expect(!LinkScheme(of: address).isAllowed)
    }

    @Test(
        "Any other scheme is refused by its name",
        arguments: [
            ("data:text/html,x", "data"), ("VBScript:x", "vbscript"),
            ("file:///etc/passwd", "file"),
            ("blob:x", "blob"), ("view-source:x", "view-source"), ("a1+-.:x", "a1+-."),
            ("httpsx://a", "httpsx"), ("http.s://a", "http.s"),
        ])
    func other(address: String, scheme: String) {
        #expect(LinkScheme(of: address) == .other(scheme))
        #expect(!LinkScheme(of: address).isAllowed)
    }

    @Test(
        "Controls before, within and behind the name hide nothing",
        arguments: 0..<500 as Range<UInt64>)
    func disguises(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var address = ""
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            address.unicodeScalars.append(
                Unicode.Scalar(UInt8.random(in: 0...0x20, using: &random)))
        }
        for letter in "javascript:" {
            address += Bool.random(using: &random) ? letter.uppercased() : letter.lowercased()
            if letter != ":", Bool.random(using: &random) {
                address += ["\t", "\n", "\r"].randomElement(using: &random) ?? ""
            }
        }
        #expect(LinkScheme(of: address) == .other("javascript"), "seed \(seed)")
    }
}
