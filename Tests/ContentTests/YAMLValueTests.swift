import Content
import Diagnostics
import Testing

@Suite("YAML as it was written")
struct YAMLValueTests {
    private func read(
        _ text: String, at origin: Place = start(), depth: Int = 16
    ) -> (value: YAMLValue?, reports: [String]) {
        var diagnostics = Diagnostics()
        let value = YAMLValue(Array(text.utf8)[...], at: origin, depth: depth, &diagnostics)
        return (value, reports(diagnostics))
    }

    @Test("keeps plain words as they are, so that a title 'No' stays a title")
    func plainWords() {
        let value = read("title: No\nn: 012\ne: ~\nq: \"~\"\n").value
        #expect(value?["title"]?.text == "No")
        #expect(value?["n"]?.text == "012")
        #expect(value?["e"]?.isNull == true)
        #expect(value?["q"]?.text == "~")
    }

    @Test("places values of nested lists and maps where they stand")
    func places() {
        let origin = Place(file: "p.md", line: 5, column: 3)
        let value = read("a:\n  b: [x, {c: 万y, d: z}]\n", at: origin).value
        let list = value?["a"]?["b"]
        #expect(list?.location.description == "p.md:6:8")
        #expect(list?.elements?[1]["d"]?.location.description == "p.md:6:23")
    }

    @Test("places the first character of a literal block")
    func literal() {
        let origin = Place(file: "p.md", line: 20, column: 1)
        let value = read("data: |\n\n  a,b\n  1,2\nnext: x\n", at: origin).value
        guard case .literal(let rows) = value?["data"]?.kind else {
            Issue.record("no literal block")
            return
        }
        #expect(rows.value == "\na,b\n1,2\n")
        #expect(rows.location.description == "p.md:22:3")
    }

    @Test(
        "reports what is broken or refused, at its place",
        arguments: [
            ("a: [1\nb: 2\n", "2:2 yaml-syntax"),
            ("a: \"x\n", "2:1 yaml-syntax"),
            ("a: b: c\n", "1:5 yaml-syntax"),
            ("a: 1\nb: {x: 1}\na: 2\n", "3:1 duplicate-key"),
            ("a: &x [1]\nb: *x\n", "1:4 yaml-anchor"),
            ("a: !!binary x\n", "1:4 yaml-tag"),
            ("? [a]\n: b\n", "1:3 yaml-key"),
            ("a: [[[[x]]]]\n", "1:6 yaml-depth"),
            ("a: 1\n---\nb: 2\n", "2:1 yaml-syntax"),
        ])
    func refused(text: String, expected: String) {
        #expect(read(text, depth: 3).reports.first == expected)
    }

    @Test("refuses a bomb of aliases before anything is multiplied")
    func bomb() {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(read(text).value == nil)
        #expect(read(text).reports.count == 1)
    }

    @Test("survives nesting of any depth", arguments: ["[", "{a: ", "- ", "? "])
    func nesting(opener: String) {
        let text = "a:\n  " + String(repeating: opener, count: 100_000)
        #expect(read(text).value == nil || !read(text).reports.isEmpty)
    }
}
