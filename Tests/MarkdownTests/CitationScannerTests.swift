import Markdown
import Testing

struct CitationScannerTests {
    @Test(
        "A citation is found unless its brackets are a link's",
        arguments: [
            ("x [@a].", "<p>x <c>.</p>\n", ["citation 1:3 a@1:4"]),
            ("x [@a; @b-c]", "<p>x <c></p>\n", ["citation 1:3 a@1:4 b-c@1:8"]),
            ("**\"q\"**[@a]", "<p><strong>&quot;q&quot;</strong><c></p>\n", ["citation 1:8 a@1:9"]),
            ("[@a](/u)", "<p><a href=\"/u\">@a</a></p>\n", []),
            ("[@a]\n\n[@a]: /u", "<p><c></p>\n", ["citation 1:1 a@1:2"]),
            ("\\[@a]", "<p>[@a]</p>\n", []),
        ])
    func citations(_ text: String, _ expected: String, _ found: [String]) {
        let result = calls(text)
        #expect(result.html == expected)
        #expect(result.calls.filter { $0.hasPrefix("citation") } == found)
    }
}
