import Markdown
import Testing

struct TableScannerTests {
    @Test("A table has a head, rows of as many cells, and alignments")
    func rows() {
        let text = "a | b | c\n:-- | :-: | --:\n1 | 2\n1|2|3|4\n\nend"
        #expect(
            html(text) == """
                <table>
                <thead>
                <tr>
                <th align="left">a</th>
                <th align="center">b</th>
                <th align="right">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left">1</td>
                <td align="center">2</td>
                <td align="right"></td>
                </tr>
                <tr>
                <td align="left">1</td>
                <td align="center">2</td>
                <td align="right">3</td>
                </tr>
                </tbody>
                </table>
                <p>end</p>

                """)
    }

    @Test(
        "What is no table stays a paragraph",
        arguments: [
            "| a | b |\n|---|", "| a |\n| b |", "|---|", "| a |\n| -- x |", "a | b",
            "| a |\n\n|---|",
        ])
    func paragraphs(_ text: String) {
        #expect(!html(text).contains("<table"))
    }
}
