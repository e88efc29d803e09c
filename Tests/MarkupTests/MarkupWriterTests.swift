import Markup
import Testing

@Suite("MarkupWriter") struct MarkupWriterTests {
    private struct Interruption: Error {}

    @Test("Nothing is written at first")
    func empty() {
        #expect(MarkupWriter().bytes.isEmpty)
        #expect(MarkupWriter().string == "")
    }

    @Test("An element has attributes in the order given and escaped text")
    func element() {
        var page = MarkupWriter()
        page.element("p", ["class": "deck", "title": "\"R&D\""]) { $0.text("R&D <now>") }
        #expect(
            page.string
                == #"<p class="deck" title="&quot;R&amp;D&quot;">R&amp;D &lt;now&gt;</p>"#)
    }

    @Test("Elements hold elements")
    func nested() {
        var page = MarkupWriter()
        page.element("ul") { list in
            list.element("li", text: "a & b")
            list.element("li", ["id": "x"], text: "小米")
        }
        #expect(page.string == #"<ul><li>a &amp; b</li><li id="x">小米</li></ul>"#)
    }

    @Test("Tags can be opened and closed one by one")
    func tags() {
        var page = MarkupWriter()
        page.open("g", ["fill": "none"])
        page.empty("path", ["d": "M0,0"])
        page.empty("br")
        page.close("g")
        #expect(page.string == #"<g fill="none"><path d="M0,0"/><br/></g>"#)
    }

    @Test("Raw markup stands as it is, from text and from bytes")
    func raw() {
        var page = MarkupWriter()
        page.raw("<b>&nbsp;</b>")
        page.raw([UInt8(ascii: "<"), 0xFF])
        page.raw("a>b".utf8.dropFirst())
        #expect(page.bytes == Array("<b>&nbsp;</b><".utf8) + [0xFF] + Array(">b".utf8))
    }

    @Test("An error in the content passes through")
    func interruption() {
        var page = MarkupWriter()
        #expect(throws: Interruption.self) {
            try page.element("p") { _ in throw Interruption() }
        }
    }
}
