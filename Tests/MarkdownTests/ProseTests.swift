import Diagnostics
import Markdown
import Testing

struct ProseTests {
    @Test("Prose comes in pieces, each at its place")
    func prose() {
        let text = """
            A **b** `c` [d](/e)
              and {{ f }} [@g] &amp; \\* h
            > - ![i](j) <b>
            """
        #expect(
            calls(text).calls.filter { $0.hasPrefix("paragraph") } == [
                "paragraph: text 1:1 'A ', text 1:5 'b', text 1:8 ' ', code 1:10 'c', text 1:12 ' ', "
                    + "link 1:14 'd\n', text 2:3 'and ', expression 2:7 'VALUE', text 2:14 ' ', "
                    + "citation 2:15 '[1]', text 2:19 ' ', text 2:20 '&', text 2:25 ' ', text 2:26 '*', "
                    + "text 2:28 ' h'",
                "paragraph: imageAlt 3:7 'i', text 3:12 ' ', html 3:13 '<b>'",
            ])
    }

    @Test("Prose knows what it stands in")
    func context() {
        var seen: [String] = []
        var hooks = MarkdownHooks()
        hooks.prose = { prose, _ in
            seen.append(
                "\(prose.block) \(prose.isQuoted) \(prose.isListItem) \(prose.isFootnote)")
        }
        _ = html("## h\n\n> q\n\n- l[^n]\n\n> [!NOTE]\n> a\n\n[^n]: f\n", MarkdownOptions(), hooks)
        #expect(
            seen == [
                "heading(level: 2) false false false", "paragraph true false false",
                "paragraph false true false", "paragraph false false false",
                "paragraph false false true",
            ])
    }
}
