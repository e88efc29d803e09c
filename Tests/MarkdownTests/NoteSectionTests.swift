import Markdown
import Testing

struct NoteSectionTests {
    @Test("Footnotes are numbered by their first reference and lead back to all of them")
    func footnotes() {
        let text = "a[^x] b[^Y] c[^x]\n\n[^y]: two\nlazy\n\n    more\n[^x]: one[^z]\n[^z]: - l\n"
        #expect(
            html(text) == """
                <p>a<sup class="footnote-ref"><a role="doc-noteref" href="#fn1" id="fnref1">1</a></sup> \
                b<sup class="footnote-ref"><a role="doc-noteref" href="#fn2" id="fnref2">2</a></sup> \
                c<sup class="footnote-ref"><a role="doc-noteref" href="#fn1" id="fnref1-2">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="fn1">
                <p>one<sup class="footnote-ref"><a role="doc-noteref" href="#fn3" id="fnref3">3</a></sup> \
                <a class="footnote-backref" role="doc-backlink" href="#fnref1" aria-label="Back to reference 1">↩\u{FE0E}</a> \
                <a class="footnote-backref" role="doc-backlink" href="#fnref1-2" aria-label="Back to reference 1-2">↩\u{FE0E}<sup>2</sup></a></p>
                </li>
                <li id="fn2">
                <p>two
                lazy</p>
                <p>more <a class="footnote-backref" role="doc-backlink" href="#fnref2" aria-label="Back to reference 2">↩\u{FE0E}</a></p>
                </li>
                <li id="fn3">
                <ul>
                <li>l</li>
                </ul>
                <a class="footnote-backref" role="doc-backlink" href="#fnref3" aria-label="Back to reference 3">↩\u{FE0E}</a>
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
