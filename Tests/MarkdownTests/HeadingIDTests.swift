import Markdown
import Testing

struct HeadingIDTests {
    @Test("Headings have ids of their words, each once, or what stands in braces")
    func headings() {
        let result = rendered(
            "# A *b* `c`!\n\n# a b c\n\nÜber 小米\n---\n\n### x {#own}\n\n# ?\n\n# y {#own}")
        #expect(
            result.page.outline.map { "\($0.level) \($0.id) \($0.text)" } == [
                "1 a-b-c A b c!", "1 a-b-c-1 a b c", "2 über-小米 Über 小米", "3 own x", "1 section ?",
                "1 own-1 y",
            ])
        #expect(problems(result.diagnostics) == ["12:1 repeated-heading-id"])
        #expect(
            String(decoding: result.page.html, as: UTF8.self).contains("<h3 id=\"own\">x</h3>\n"))
        #expect(result.page.ids == ["a-b-c", "a-b-c-1", "über-小米", "own", "section", "own-1"])
        var options = MarkdownOptions()
        options.headingOffset = 2
        #expect(html("# a\n\n###### b", options) == "<h3 id=\"a\">a</h3>\n<h6 id=\"b\">b</h6>\n")
        options.headingIDs = false
        #expect(html("# a", options) == "<h3>a</h3>\n")
    }
}
