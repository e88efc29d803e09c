import Diagnostics
import Markdown
import Testing

struct FigureTests {
    @Test("An image with a title, alone in its paragraph, is a figure")
    func figures() {
        #expect(
            html("![a *b*](c.png \"T & U\")") == """
                <figure>
                <img src="c.png" alt="a b" />
                <figcaption>T &amp; U</figcaption>
                </figure>

                """)
        #expect(html("![a](b \"c\") d").hasPrefix("<p><img"))
        #expect(html("![a](b)").hasPrefix("<p><img"))
    }

    @Test(
        "The words of a caption are prose, each at its place",
        arguments: [
            (
                "![a](b \"It sold {{ x }} &amp; 5 [@k]\")",
                "text 1:9 'It sold ', expression 1:17 'VALUE', text 1:24 ' ', text 1:25 '&', "
                    + "text 1:30 ' 5 ', citation 1:33 '[1]'"
            ),
            ("- > ![\"](</u v> '字\n  > 5')", "text 1:18 '字\n', text 2:5 '5'"),
            ("![a](b (c))", "text 1:9 'c'"), ("![a][r]\n\n[r]: b 'c'", "text 1:4 'c'"),
        ])
    func captions(_ text: String, _ runs: String) {
        #expect(calls(text).calls.last == "caption: " + runs)
    }
}
