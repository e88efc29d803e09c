import Markdown
import Testing

struct ExpressionScannerTests {
    @Test(
        "Expressions are found with their bytes, lines and characters",
        arguments: [
            ("a {{ b }} {{c}}", ["complete 2..<9 4..<7 1:3", "complete 10..<15 12..<13 1:11"]),
            ("é\r\n字 {{b}}", ["complete 8..<13 10..<11 2:3"]), ("\\{{b}}", []),
            ("\\\\{{b}}", ["complete 2..<7 4..<5 1:3"]), ("{{ b", ["unclosed 0..<2 2..<2 1:1"]),
            ("{{ b\n}}", ["unclosed 0..<2 2..<2 1:1"]),
            ("{{ a {{b}} }}", ["nested 0..<13 2..<11 1:1"]),
            ("{{ \"}}\" }}", ["complete 0..<10 2..<8 1:1"]), ("{ {b} }", []), ("", []), ("{", []),
            ("{{ `a` }}", ["unclosed 0..<2 2..<2 1:1"]), ("{{ \" }}", ["complete 0..<7 2..<5 1:1"]),
        ])
    func matches(_ text: String, _ expected: [String]) {
        let found = ExpressionScanner(Array(text.utf8)).map {
            "\($0.form) \($0.range) \($0.inner) \($0.line):\($0.column)"
        }
        #expect(found == expected)
    }
}
