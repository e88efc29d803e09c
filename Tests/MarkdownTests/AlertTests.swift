import Markdown
import Testing

struct AlertTests {
    @Test("A quotation that begins with a kind in brackets is an alert")
    func alerts() {
        #expect(
            html("> [!warning]\n> a *b*\n>\n> c\n\n> [!NOPE]\n> d") == """
                <div class="alert warning">
                <p class="alert-title">Warning</p>
                <p>a <em>b</em></p>
                <p>c</p>
                </div>
                <blockquote>
                <p>[!NOPE]
                d</p>
                </blockquote>

                """)
        var options = MarkdownOptions()
        options.words.note = "注意 <b>"
        #expect(html("> [!NOTE]\n\nx", options).contains(">注意 &lt;b&gt;</p>"))
    }
}
