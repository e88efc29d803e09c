import Markdown
import Testing

struct NoteSectionTests {
    @Test("Footnotes are numbered by their first reference and lead back to all of them")
    func footnotes() {
        let text = "a[^x] b[^Y] c[^x]\n\n[^y]: two\nlazy\n\n    more\n[^x]: one[^z]\n[^z]: - l\n"
        #expect(
            html(text) == """
                <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#fn2" id="fnref2">2</a></sup> \
                c<sup class="footnote-ref"><a href="#fn1" id="fnref1-2">1</a></sup></p>
                <section class="footnotes">
                <ol>
                <li id="fn1">
                <p>one<sup class="footnote-ref"><a href="#fn3" id="fnref3">3</a></sup> \
                <a href="#fnref1" class="footnote-backref" aria-label="Back to reference 1">↩</a> \
                <a href="#fnref1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="fn2">
                <p>two
                lazy</p>
                <p>more <a href="#fnref2" class="footnote-backref" aria-label="Back to reference 2">↩</a></p>
                </li>
                <li id="fn3">
                <ul>
                <li>l</li>
                </ul>
                <a href="#fnref3" class="footnote-backref" aria-label="Back to reference 3">↩</a>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("A table in a footnote is a table")
    func tableInFootnote() {
        let page = html("a[^1]\n\n[^1]:\n    | b | c |\n    |---|---|\n    | d | e |\n")
        #expect(page.contains("<li id=\"fn1\">\n<table>"))
        #expect(page.contains("<td>d</td>\n<td>e</td>"))
    }
}
